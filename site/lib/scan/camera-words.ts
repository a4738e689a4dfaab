// What is said of a camera in each of its states.
import { m } from '#lib/paraglide/messages.js';
import type { CameraState } from './camera.svelte.ts';

type Say = () => string;

const words: Readonly<Record<CameraState, readonly [Say, Say?]>> = {
	off: [() => ''],
	asking: [m.scan_asking],
	on: [m.scan_looking],
	denied: [m.scan_denied, m.scan_denied_text],
	none: [m.scan_none, m.scan_none_text],
	busy: [m.scan_busy, m.scan_busy_text],
	insecure: [m.scan_insecure, m.scan_insecure_text],
	'not-loaded': [m.scan_not_loaded, m.scan_not_loaded_text],
	unsupported: [m.scan_unsupported, m.scan_unsupported_text],
};

/** A sentence, and what to do where there is something to do. */
export function cameraWords(state: CameraState) {
	const [sentence, text] = words[state];
	return { sentence: sentence(), text: text?.() };
}
