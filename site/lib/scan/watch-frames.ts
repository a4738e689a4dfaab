// The frames of a camera, some eight a second, one at a time and made small before they are read:
// a phone stays cool, and nothing waits in a queue.
import { openPictureWorker, type WorkerFault } from '#lib/check/open-picture-worker.ts';

const leastMilliseconds = 125;
const frameEdge = 800;

/** What happened to a watch. */
export interface Watcher {
	readonly found: (text: string) => void;
	/** Nothing can be read beside the page, now or at all. */
	readonly failed: (fault: WorkerFault['outcome']) => void;
}

/** The frame that is shown now, no larger than it is read; `undefined` before the first. */
async function takeFrame(video: HTMLVideoElement): Promise<ImageBitmap | undefined> {
	const { videoWidth: width, videoHeight: height } = video;
	if (width === 0 || height === 0) return undefined;
	const scale = Math.min(1, frameEdge / Math.max(width, height));
	try {
		return await createImageBitmap(video, {
			resizeWidth: Math.round(width * scale),
			resizeHeight: Math.round(height * scale),
		});
	} catch {
		// Between two states of the stream there is no frame; the next one comes.
		return undefined;
	}
}

/** Reads the frames of `video` until one holds a code; gives what ends it before that. */
export function watchFrames(video: HTMLVideoElement, { found, failed }: Watcher): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isOver = false;
	let taken = 0;
	const worker = openPictureWorker((answer) => {
		if (isOver) return;
		if (answer.outcome === 'no-code') {
			timer = setTimeout(look, Math.max(0, taken + leastMilliseconds - performance.now()));
			return;
		}
		end();
		if (answer.outcome === 'found') found(answer.text);
		else failed(answer.outcome === 'not-loaded' ? 'not-loaded' : 'unsupported');
	});

	async function look() {
		taken = performance.now();
		const frame = await takeFrame(video);
		if (isOver) frame?.close();
		else if (frame === undefined) timer = setTimeout(look, leastMilliseconds);
		else worker.ask({ frame });
	}

	function end() {
		isOver = true;
		clearTimeout(timer);
		worker.end();
	}

	void look();
	return end;
}
