// A camera between being asked for and being let go. It is on only while somebody looks at it.
import { type CameraFault, cameraFaultOf, missingCamera } from './camera-fault.ts';
import { hasTorch, switchTorch } from './torch.ts';
import { watchFrames } from './watch-frames.ts';

export type CameraState = 'off' | 'asking' | 'on' | CameraFault;

// The one on the back, and no more pixels than a code on a licence needs.
const wanted: MediaStreamConstraints = {
	audio: false,
	video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
};

function letGo(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}

/** Shows a camera in `video` and tells the text of the first code it sees. */
export class Camera {
	state = $state<CameraState>('off');
	canLight = $state(false);
	isLit = $state(false);
	readonly #found: (text: string) => void;
	#stream: MediaStream | undefined;
	#endWatch: (() => void) | undefined;
	#turn = 0;

	constructor(found: (text: string) => void) {
		this.#found = found;
	}

	/** Asks for the camera; whoever leaves before the answer gets none. */
	async start(video: HTMLVideoElement): Promise<void> {
		this.stop();
		const missing = missingCamera(globalThis);
		if (missing !== undefined) {
			this.state = missing;
			return;
		}
		const turn = this.#turn;
		this.state = 'asking';
		try {
			const stream = await navigator.mediaDevices.getUserMedia(wanted);
			if (turn !== this.#turn) return letGo(stream);
			this.#stream = stream;
			// Allowed while somebody was looking elsewhere: it waits until it is asked for again.
			if (document.hidden) return this.stop();
			await this.#show(video, stream);
		} catch (cause) {
			if (turn === this.#turn) this.#fail(cameraFaultOf(cause));
		}
	}

	async #show(video: HTMLVideoElement, stream: MediaStream): Promise<void> {
		const [track] = stream.getVideoTracks();
		// Unplugged, or taken by another app.
		track?.addEventListener('ended', () => this.#fail('busy'));
		video.srcObject = stream;
		this.state = 'on';
		this.canLight = track !== undefined && hasTorch(track);
		this.#endWatch = watchFrames(video, {
			found: (text) => {
				this.stop();
				this.#found(text);
			},
			failed: (fault) => this.#fail(fault),
		});
		await video.play();
	}

	#fail(fault: CameraFault): void {
		this.stop();
		this.state = fault;
	}

	/** Switches the lamp on or off. */
	async light(): Promise<void> {
		const track = this.#stream?.getVideoTracks()[0];
		if (track && (await switchTorch(track, !this.isLit))) this.isLit = !this.isLit;
	}

	/** Lets the camera go, so that its light goes out. */
	stop(): void {
		this.#turn += 1;
		this.#endWatch?.();
		this.#endWatch = undefined;
		if (this.#stream) letGo(this.#stream);
		this.#stream = undefined;
		this.canLight = false;
		this.isLit = false;
		this.state = 'off';
	}
}
