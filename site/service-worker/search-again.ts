// A search that was asked for a moment ago opens as it was sent: for who opens it again from a chat, or
// whose phone closed the tab meanwhile. As for who goes back (site/lib/memory/shown-pages.ts): a dozen, for
// minutes, only on the day they were read, and not once something was withdrawn. Who reloads is answered anew.
import type { RouteMatchCallbackOptions, WorkboxPlugin } from 'workbox-core';
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { longestMilliseconds, mostPages } from '#lib/memory/shown-pages.ts';
import { readFollowing } from '#lib/offline/kept-store.ts';
import { searchedStore } from '#lib/offline/searched-store.ts';
import { todayInChina } from '#lib/source/staleness.ts';
import { announcedProgram } from '#lib/update/announced-program.ts';
import { viewName } from '#lib/view/view.ts';
import { self } from '$app/service-worker';
import { changedPage } from './changed-page.ts';
import { isOwnPage } from './own-answer.ts';
import { heard } from './patience.ts';
import { readView } from './read-view.ts';

const pageAddress = /^(?:\/en)?\/search$/;
/** By the clock of the device, which also says how long ago that was. */
const keptAtHeader = 'x-searched-at';

const isSearch = ({ pathname, searchParams }: URL) =>
	pageAddress.test(pathname) && searchParams.has('q') && !searchParams.has(viewName);

/** Whether a request is for results, in the view that the reader has. */
export const isPageOfResults = ({ request, url, sameOrigin }: RouteMatchCallbackOptions): boolean =>
	sameOrigin && request.mode === 'navigate' && isSearch(url);

function isFresh(kept: Response, now = new Date()): boolean {
	const at = new Date(kept.headers.get(keptAtHeader) ?? '');
	const passed = now.getTime() - at.getTime();
	return passed >= 0 && passed < longestMilliseconds && todayInChina(at) === todayInChina(now);
}

/** What the server does not want kept, a number of a person among it, is not; nor what another one said. */
const mayBeKept = (response: Response) =>
	response.status === 200 &&
	isOwnPage(response) &&
	!/no-store/.test(response.headers.get('cache-control') ?? '');

/**
 * What is kept of a page: all but the announcement of its program. The browser would ask for each part
 * before it shows a word, and here the parts are as near as the page.
 */
async function asKept(response: Response): Promise<Response> {
	const html = await response.text();
	const page = changedPage(response, html.replace(announcedProgram, ''));
	page.headers.set(keptAtHeader, new Date().toISOString());
	return page;
}

const forMinutes: WorkboxPlugin = {
	// The same address is another page in another view.
	cacheKeyWillBeUsed: async ({ request }) =>
		`${request.url}&${viewName}=${(await readView()) ?? 'untold'}`,
	cacheWillUpdate: async ({ response }) => (mayBeKept(response) ? asKept(response) : null),
	cachedResponseWillBeUsed: async ({ cachedResponse }) =>
		cachedResponse && isFresh(cachedResponse) ? cachedResponse : null,
};

const readState = async () => {
	const following = await readFollowing().catch(() => undefined);
	return following && `${following.release} ${following.seq}`;
};

// Not by a library, whose list of what it has bounded would keep what was searched for.
async function keepFew(): Promise<void> {
	const store = await caches.open(searchedStore);
	for (const oldest of (await store.keys()).slice(0, -mostPages)) await store.delete(oldest);
}

class SearchAgain extends Strategy {
	protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
		const state = await readState();
		const isAskedAnew = request.cache === 'reload' || request.cache === 'no-cache';
		const canBeKept = state !== undefined && (await readView()) !== undefined;
		if (canBeKept && !isAskedAnew) {
			const kept = await handler.cacheMatch(request);
			if (kept !== undefined) return kept;
		}
		const response = await heard(handler.fetch(request), false);
		const copy = response.clone();
		// Meanwhile something may have been withdrawn that is in it.
		const keep = async () => {
			if (!canBeKept || state !== (await readState())) return;
			await handler.cachePut(request, copy);
			await keepFew();
		};
		void handler.waitUntil(keep().catch(() => undefined));
		return response;
	}
}

/** Answers with the page of a moment ago, else from the network. */
export const searchAgain = new SearchAgain({
	cacheName: searchedStore,
	plugins: [forMinutes],
});

/** What is too old to be shown does not stay on the device either. */
export async function forgetOldSearches(): Promise<void> {
	if (!(await caches.has(searchedStore))) return;
	const store = await caches.open(searchedStore);
	for (const request of await store.keys()) {
		const kept = await store.match(request);
		if (kept && !isFresh(kept)) await store.delete(request);
	}
}

/** The results that are open when a worker begins were asked for before it: they are read once more. */
export async function keepOpenSearches(event: ExtendableEvent): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window' });
	for (const { url } of pages) {
		if (!isSearch(new URL(url))) continue;
		const [answer, done] = searchAgain.handleAll({ request: new Request(url), event });
		await Promise.all([answer, done]);
	}
}
