// What the API says that no device keeps. A network that never answers must not hold up a page that waits for it.
import type { RouteHandlerCallbackOptions, RouteMatchCallbackOptions } from 'workbox-core';
import { takeAsked } from './ask-ahead.ts';
import { askSite } from './ask-site.ts';
import { heard } from './patience.ts';

/** What stands on a page beside facts that the device may hold, and can fail alone. */
const besideFacts = /^\/api\/v1\/(?:release|schemes|subjects\/[^/]+\/badges)$/;

/** Whether a request is one for the API; those that the device keeps have a route before this one. */
export const isOfApi = ({ url, sameOrigin }: RouteMatchCallbackOptions): boolean =>
	sameOrigin && url.pathname.startsWith('/api/v1/');

/** Answers from the network alone. */
export async function answerApi({ request, url }: RouteHandlerCallbackOptions): Promise<Response> {
	const asked = await takeAsked(request);
	return heard(asked?.answer ?? askSite(request), besideFacts.test(url.pathname));
}
