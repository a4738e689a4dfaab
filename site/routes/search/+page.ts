import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { type Asked, readAsked } from '#lib/search/asked.ts';
import { lookUp } from '#lib/search/look-up.ts';
import { readTypedText } from '#lib/search/typed-text.ts';
import type { PageLoad } from './$types';

const nothing: Asked = {};

export const load: PageLoad = async ({ url, fetch }) => {
	const asked = readAsked(url.searchParams);
	const typed = readTypedText(asked.q ?? '');
	if (typed.type === 'nothing' || typed.type === 'person') return { asked: nothing, typed };
	const client = siteClient(fetch);
	const [lookedUp, { items: regions }] = await orErrorPage(
		Promise.all([lookUp(client, asked), client.regions()]),
	);
	return { asked, typed, answer: { lookedUp, regions } };
};
