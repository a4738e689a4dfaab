// What a page asks of the service worker. Without one, nothing is kept and nothing has to be asked.
import type { LoadedRelease } from '#lib/api/load-release.ts';
import {
	type BringIn,
	type BroughtInReport,
	type Followed,
	followMessage,
	withdrawnMessage,
} from './kept-words.ts';

/** Has the worker look whether something was withdrawn that it keeps. */
export function askToFollow(): void {
	navigator.serviceWorker?.controller?.postMessage(followMessage);
}

type Told = (Omit<Followed, 'isReachable'> & Partial<Followed>) | typeof withdrawnMessage;

/** Hands on what the worker says; gives what ends that. */
function onTold(hear: (told: Told) => void): () => void {
	const listen = ({ data }: MessageEvent<Told>) => hear(data);
	navigator.serviceWorker?.addEventListener('message', listen);
	return () => navigator.serviceWorker?.removeEventListener('message', listen);
}

/**
 * Calls `load` whenever something was withdrawn that a page may show, which was rendered of `shown`;
 * gives what ends that. A page that was not yet alive when it was told learns of it by asking.
 */
export function onWithdrawn(shown: LoadedRelease | undefined, load: () => void): () => void {
	let followed: Omit<Followed, 'isReachable'> | undefined =
		shown?.outcome === 'loaded'
			? { release: shown.release.id, withdrawalSeq: shown.release.withdrawalSeq }
			: undefined;
	let isTold = false;
	return onTold((told) => {
		if (told === withdrawnMessage) {
			isTold = true;
			return load();
		}
		if (told.release === followed?.release && told.withdrawalSeq === followed.withdrawalSeq) return;
		followed = told;
		// Whoever asked is answered with what all were told of a moment before.
		if (!isTold) load();
		isTold = false;
	});
}

/** Resolves once the worker sees what this page asks for; never where there is no worker. */
export async function untilControlled(): Promise<void> {
	const workers = navigator.serviceWorker;
	if (workers?.controller) return;
	await new Promise((resolve) => {
		workers?.addEventListener('controllerchange', resolve, { once: true });
	});
}

/** Longer than a worker waits for a network that is silent; reading goes on after it. */
const reportedWithinMilliseconds = 30_000;

/**
 * Has the worker be true as of now, then read subjects whole and keep them. `undefined` where there
 * is no worker, as nothing is kept then, and where it says nothing.
 */
export async function askToBringIn(codes: readonly string[]): Promise<BroughtInReport | undefined> {
	const worker = navigator.serviceWorker?.controller;
	if (!worker) return undefined;
	const { port1, port2 } = new MessageChannel();
	const report = new Promise<BroughtInReport | undefined>((resolve) => {
		port1.onmessage = ({ data }) => resolve(data);
		setTimeout(resolve, reportedWithinMilliseconds);
	});
	const asked: BringIn = { bringIn: codes };
	worker.postMessage(asked, [port2]);
	return report;
}

/** Calls `tell` with whether the register could be reached, each time that the worker has tried. */
export function onReached(tell: (isReachable: boolean) => void): () => void {
	return onTold((told) => {
		// A worker of a former build does not say.
		if (told !== withdrawnMessage && told.isReachable !== undefined) tell(told.isReachable);
	});
}
