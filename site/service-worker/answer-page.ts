// A page comes from the network. Where the device can show it as well, it does so once the network is
// silent, or another one answers in the place of the site; where it cannot, the page of another one is let
// through: it may be the login that this network wants.
import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { NetworkOnly } from 'workbox-strategies';
import { isPageHeld } from './answer-offline.ts';
import { ForeignAnswerError, isOwnPage } from './own-answer.ts';
import { heard } from './patience.ts';

const network = new NetworkOnly();

/** Answers from the network; rejects where the device is to answer. */
export async function answerPage(options: RouteHandlerCallbackOptions): Promise<Response> {
	const sent = network.handle(options);
	// Until it is known how long to wait, a failure is heard by nobody.
	sent.catch(() => undefined);
	const isHeld = await isPageHeld(options.url.pathname);
	const page = await heard(sent, isHeld);
	// Where it leads to is not told to the worker; no page of ours that is held leads elsewhere.
	if (isHeld && !isOwnPage(page)) throw new ForeignAnswerError();
	return page;
}
