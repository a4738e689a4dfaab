import type { PageLoad } from './$types';

// The words of all pages are loaded only where something is asked of them.
export const load: PageLoad = async ({ url, fetch }) => {
	const query = url.searchParams.get('q')?.trim() ?? '';
	if (query === '') return { query, hits: undefined };
	const [{ readPassages }, { searchHelp }] = await Promise.all([
		import('#lib/help/search/read-passages.ts'),
		import('#lib/help/search/search-help.ts'),
	]);
	return { query, hits: searchHelp(query, await readPassages(fetch)) };
};
