// Before SvelteKit says that a page failed it asks which version of the program there is, for as long as the
// network is silent. Nobody is to wait for the words that nobody answers.
import type { RouteHandlerCallbackOptions, RouteMatchCallbackOptions } from 'workbox-core';
import { askSite } from './ask-site.ts';
import { heard } from './patience.ts';

/** Whether a request is one for the version of the program. */
export const isVersion = ({ url, sameOrigin }: RouteMatchCallbackOptions): boolean =>
	sameOrigin && url.pathname === '/_app/version.json';

/** Answers from the network, as long as for what the device holds; without a version all stays as it is. */
export const answerVersion = ({ request }: RouteHandlerCallbackOptions): Promise<Response> =>
	heard(askSite(request), true);
