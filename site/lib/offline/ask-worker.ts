// What a page asks of the service worker. Without one, nothing is kept and nothing has to be asked.
import type { LoadedRelease } from '#lib/api/load-release.ts';
import { type Followed, followMessage, withdrawnMessage } from './kept-words.ts';

/** Has the worker look whether something was withdrawn that it keeps. */
export function askToFollow(): void {
	navigator.serviceWorker?.controller?.postMessage(followMessage);
}

/**
 * Calls `load` whenever something was withdrawn that a page may show, which was rendered of `shown`;
 * gives what ends that. A page that was not yet alive when it was told learns of it by asking.
 */
export function onWithdrawn(shown: LoadedRelease | undefined, load: () => void): () => void {
	let followed =
		shown?.outcome === 'loaded'
			? { release: shown.release.id, withdrawalSeq: shown.release.withdrawalSeq }
			: undefined;
	const hear = ({ data }: MessageEvent<Followed | typeof withdrawnMessage>) => {
		if (data === withdrawnMessage) return load();
		if (data.release === followed?.release && data.withdrawalSeq === followed.withdrawalSeq) return;
		followed = data;
		load();
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
