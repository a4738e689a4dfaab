import { loadRelease } from '#lib/api/load-release.ts';
import { releaseInBrief } from '#lib/api/release-in-brief.ts';
import { operatorFrom } from '#lib/server/operator.ts';
import type { LayoutServerLoad } from './$types';

// On the server, unlike what a page itself shows: the home page then needs neither the client nor
// the schemas in the browser, and nothing here depends on where a reader goes next. Also the home page
// makes do with what every page carries: it opens from each of them at once, and without a network.
const operator = operatorFrom(process.env);

export const load: LayoutServerLoad = async ({ locals }) => {
	const release = await loadRelease(async () => releaseInBrief(await locals.registry().release()));
	// The head of the page says whether it is for search engines: nothing invented is.
	if (release.outcome === 'loaded') locals.isSample = release.release.sample;
	return { ...locals.chosenView, release, operator };
};
