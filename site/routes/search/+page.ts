import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { readTypedText } from '#lib/search/typed-text.ts';
import type { PageLoad } from './$types';

const longestQuery = 200;

export const load: PageLoad = async ({ url, fetch }) => {
	const q = (url.searchParams.get('q') ?? '').trim().slice(0, longestQuery);
	const cursor = url.searchParams.get('cursor') ?? undefined;
	const typed = readTypedText(q);
	if (typed.type === 'nothing' || typed.type === 'person') return { q: '', typed, page: undefined };
	const search = siteClient(fetch).subjects({ q, ...(cursor === undefined ? {} : { cursor }) });
	return { q, typed, page: await orErrorPage(search) };
};
