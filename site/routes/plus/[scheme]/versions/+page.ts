import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { schemeIdOf } from '#lib/plus/scheme-id-of.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => ({
	scheme: await orErrorPage(siteClient(fetch).scheme({ id: schemeIdOf(params.scheme) })),
});
