import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { matchPrecache } from 'workbox-precaching';
import { readKeptProof } from '#lib/offline/kept-store.ts';
import { self } from '$app/service-worker';
import { changedPage } from './changed-page.ts';
import { readShown } from './keep-subjects.ts';
import { readPageSubject } from './kept-address.ts';
import { withSilentNetwork } from './network-on-page.ts';
import { offlinePageFor, saysSomething } from './offline-page.ts';
import { readPageShop } from './proof-address.ts';

async function isKept(pathname: string): Promise<boolean> {
	const shop = readPageShop(pathname);
	if (shop !== undefined) {
		// A device that cannot be read keeps nothing.
		const proof = await readKeptProof(shop).catch(() => undefined);
		return proof !== undefined;
	}
	const uscc = readPageSubject(pathname);
	const shown = uscc === undefined ? undefined : await readShown(uscc);
	return Boolean(shown?.subject);
}

/** Whether the device can show a page without the network, or more than that there is none. */
export const isPageHeld = async (pathname: string): Promise<boolean> =>
	saysSomething(offlinePageFor(pathname, await isKept(pathname)));

/**
 * What a page that cannot be reached shows: that there is no network, or that it does not answer, or the
 * page that opens what is kept of its subject. Never a page with facts in it: the facts are asked for one by
 * one, each time.
 */
export async function answerOffline({ request }: RouteHandlerCallbackOptions): Promise<Response> {
	if (request.destination !== 'document') return Response.error();
	const { pathname } = new URL(request.url);
	const address = offlinePageFor(pathname, await isKept(pathname));
	const page = await matchPrecache(address);
	if (page === undefined) return Response.error();
	// What the browser calls a network may lead nowhere: then nobody answers.
	if (saysSomething(address) || !self.navigator.onLine) return page;
	return changedPage(page, withSilentNetwork(await page.text()));
}
