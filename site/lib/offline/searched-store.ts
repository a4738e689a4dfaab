// The results that were asked for a moment ago, as the server sent them.

/** Bounded by the worker that fills it: site/service-worker/search-again.ts. */
export const searchedStore = 'searched';

/** Leaves nothing of what was asked for. A browser that lets nobody keep pages has kept none. */
export async function forgetSearched(): Promise<void> {
	if ('caches' in globalThis) await caches.delete(searchedStore).catch(() => undefined);
}
