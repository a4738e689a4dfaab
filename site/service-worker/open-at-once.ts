// A business that was looked up on this device opens at once, with its name and nothing else of what is
// kept: who it is, the reader knows. Every fact is asked for, as on any other page (docs/decisions/0011).
import type { Language } from '@zhixin/api-client';
import type { RouteHandlerCallbackOptions, RouteMatchCallbackOptions } from 'workbox-core';
import { matchPrecache } from 'workbox-precaching';
import { self } from '$app/service-worker';
import { answerPage } from './answer-page.ts';
import { askAhead } from './ask-ahead.ts';
import { changedPage } from './changed-page.ts';
import { readShown } from './keep-subjects.ts';
import { withName } from './name-on-page.ts';
import { offlinePageFor } from './offline-page.ts';
import { readView } from './read-view.ts';

const pageAddress = /^(?<english>\/en)?\/e\/(?<uscc>[^/]+)$/;

/** Whether a request is for the page of a business as it is; a parameter asks for another face of it. */
export const isPageOfSubject = ({ request, url, sameOrigin }: RouteMatchCallbackOptions): boolean =>
	sameOrigin && request.mode === 'navigate' && url.search === '' && pageAddress.test(url.pathname);

/** Answers with the name of what is kept, and has the facts asked for; else from the network. */
export async function openAtOnce(options: RouteHandlerCallbackOptions): Promise<Response> {
	const { pathname } = options.url;
	const { english, uscc = '' } = pageAddress.exec(pathname)?.groups ?? {};
	const [kept, view, page] = await Promise.all([
		readShown(uscc),
		readView(),
		matchPrecache(offlinePageFor(pathname, true)),
	]);
	if (!(kept?.subject && view && page)) return answerPage(options);
	const language: Language = english === undefined ? 'zh-CN' : 'en';
	// Without a network nobody would answer, and the page tells its reader so all the same.
	if (self.navigator.onLine) askAhead(kept, language);
	return changedPage(page, withName(await page.text(), view, kept.subject.name));
}
