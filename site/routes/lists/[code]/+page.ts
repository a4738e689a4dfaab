import { error } from '@sveltejs/kit';
import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { code }, url, fetch }) => {
	const client = siteClient(fetch);
	const { items: lists } = await orErrorPage(client.lists());
	const list = lists.find((known) => known.code === code);
	if (list === undefined) error(404, 'no such list', { problem: 'not-found' });
	const region = url.searchParams.get('region') || undefined;
	const cursor = url.searchParams.get('cursor') ?? undefined;
	const [page, regions] = await Promise.all([
		orErrorPage(
			client.listEntries({
				code,
				...(region === undefined ? {} : { region }),
				...(cursor === undefined ? {} : { cursor }),
			}),
		),
		orErrorPage(client.regions()),
	]);
	return { list, page, region, isFirst: cursor === undefined, regions: regions.items };
};
