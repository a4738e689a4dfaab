import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	schemes: (await orErrorPage(siteClient(fetch).schemes())).items,
});
