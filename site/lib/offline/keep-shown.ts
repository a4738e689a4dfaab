// What came with the page itself, or before the worker was there, the worker has not seen.
import { untilControlled } from './ask-worker.ts';

/** Has the worker see what a page shows, by reading it once more, unless it came past the worker. */
export async function keepShown(
	navigation: string,
	read: (fetch: typeof globalThis.fetch) => Promise<unknown>,
): Promise<void> {
	if (navigation !== 'enter' && navigator.serviceWorker?.controller) return;
	await untilControlled();
	// Only a copy for later: what is on the screen stands without it.
	await read(fetch).catch(() => undefined);
}
