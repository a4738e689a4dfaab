import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { readHolders } from '#lib/plus/read-holders.ts';
import { schemeIdOf } from '#lib/plus/scheme-id-of.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch }) => {
	const id = schemeIdOf(params.scheme);
	const client = siteClient(fetch);
	const region = url.searchParams.get('region') || undefined;
	const cursor = url.searchParams.get('cursor') ?? undefined;
	const [scheme, holders, regions] = await Promise.all([
		orErrorPage(client.scheme({ id })),
		readHolders(client, { id, region, cursor }),
		orErrorPage(client.regions()),
	]);
	return { scheme, holders, region, isFirst: cursor === undefined, regions: regions.items };
};
