// The lamp beside the camera, where there is one. Not in the types of TypeScript: it stands in the
// extensions of Media Capture (Image Capture, 3.2).

interface TorchSettings {
	readonly torch?: boolean;
}

/** Whether the lamp of a track can be switched. */
export function hasTorch(track: MediaStreamTrack): boolean {
	const can = track.getCapabilities?.() as TorchSettings | undefined;
	return can?.torch === true;
}

/** Switches the lamp; `false` where it did not follow. */
export async function switchTorch(track: MediaStreamTrack, isOn: boolean): Promise<boolean> {
	try {
		await track.applyConstraints({ advanced: [{ torch: isOn } as MediaTrackConstraintSet] });
		return true;
	} catch {
		return false;
	}
}
