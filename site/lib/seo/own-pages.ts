// The pages of the site itself, from the files that they are: a new page is in the map by being there.
import { schemeIds } from '@zhixin/api-client';
import { isForEngines } from './for-engines.ts';

/** Pages with a parameter whose values are known. */
const known: Readonly<Record<string, readonly string[]>> = {
	'/plus/[scheme]': schemeIds.map((id) => `/plus/${id}`),
	'/plus/[scheme]/versions': schemeIds.map((id) => `/plus/${id}/versions`),
};

/** The route of a page's file: `../../plus/[scheme]/+page.svelte` is `/plus/[scheme]`. */
const routeOf = (file: string) =>
	file.replace(/^(?:\.\.?\/)+/, '/').replace(/\/?\+page\.svelte$/, '') || '/';

/** The paths of all pages that are for search engines and whose address needs no look-up. */
export function ownPages(files: readonly string[]): string[] {
	return files
		.map(routeOf)
		.filter(isForEngines)
		.flatMap((route) => known[route] ?? (route.includes('[') ? [] : [route]))
		.sort();
}
