// What a page asks of the service worker. Without one, nothing is kept and nothing has to be asked.
import { followMessage, withdrawnMessage } from './kept-words.ts';

/** Has the worker look whether something was withdrawn that it keeps. */
export function askToFollow(): void {
	navigator.serviceWorker?.controller?.postMessage(followMessage);
}

/** Calls `load` whenever something was withdrawn; gives what ends that. */
export function onWithdrawn(load: () => void): () => void {
	const hear = ({ data }: MessageEvent<unknown>) => {
		if (data === withdrawnMessage) load();
	};
	navigator.serviceWorker?.addEventListener('message', hear);
	return () => navigator.serviceWorker?.removeEventListener('message', hear);
}

/** Resolves once the worker sees what this page asks for; never where there is no worker. */
export async function untilControlled(): Promise<void> {
	const workers = navigator.serviceWorker;
	if (workers?.controller) return;
	await new Promise((resolve) => {
		workers?.addEventListener('controllerchange', resolve, { once: true });
	});
}
