import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { matchPrecache } from 'workbox-precaching';
import { offlinePageFor } from './offline-page.ts';

/** What a page that cannot be reached shows: that there is no network, never an old fact. */
export async function answerOffline({ request }: RouteHandlerCallbackOptions): Promise<Response> {
	if (request.destination !== 'document') return Response.error();
	const page = await matchPrecache(offlinePageFor(new URL(request.url).pathname));
	return page ?? Response.error();
}
