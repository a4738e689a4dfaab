// The data beside the words of the help: of the network where there is one, since a telephone number may
// have changed without a new program; else what came with the program.
import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { matchPrecache } from 'workbox-precaching';
import { helpFactPaths } from '#lib/help/help-paths.ts';
import { askSite } from './ask-site.ts';
import { heard } from './patience.ts';

/** Whether an address is data of the help. */
export const isHelpFacts = (pathname: string): boolean =>
	helpFactPaths.some((path) => path === pathname);

/** Answers from the network, and without it from what is kept. */
export async function answerHelpFacts({
	request,
	url,
}: RouteHandlerCallbackOptions): Promise<Response> {
	try {
		return await heard(askSite(request), true);
	} catch {
		return (await matchPrecache(url.pathname)) ?? Response.error();
	}
}
