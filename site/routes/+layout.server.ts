import { loadRelease } from '#lib/api/load-release.ts';
import type { LayoutServerLoad } from './$types';

// On the server, unlike what a page itself shows: the home page then needs neither the client nor
// the schemas in the browser, and nothing here depends on where a reader goes next.
export const load: LayoutServerLoad = async ({ locals }) => {
	const release = await loadRelease(async () => locals.registry().release());
	// The head of the page says whether it is for search engines: nothing invented is.
	if (release.outcome === 'loaded') locals.isSample = release.release.sample;
	return { ...locals.chosenView, release };
};
