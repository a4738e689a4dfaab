// Looks at each answer before it goes into the shell: one that is not of this build ends the
// installation, and the worker before goes on.
import type { WorkboxPlugin } from 'workbox-core';
import { immutable } from '$app/manifest';
import { isPageOf, isWhatWasAsked } from './shell-answer.ts';

const parts: ReadonlySet<string> = new Set(immutable.map(({ path }) => `/${path}`));

async function isOfThisBuild(url: URL, response: Response): Promise<boolean> {
	if (response.status !== 200 || !isWhatWasAsked(url, response)) return false;
	if (!response.headers.get('content-type')?.startsWith('text/html')) return true;
	return isPageOf(await response.clone().text(), parts);
}

/** For `addPlugins` of the precache. */
export const checkShell: WorkboxPlugin = {
	cacheWillUpdate: async ({ request, response }) =>
		(await isOfThisBuild(new URL(request.url), response)) ? response : null,
};
