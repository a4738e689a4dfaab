import { redirect } from '@sveltejs/kit';
import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { shownHere } from '#lib/memory/shown-here.ts';
import { type Asked, readAsked } from '#lib/search/asked.ts';
import { lookUp } from '#lib/search/look-up.ts';
import { readTypedText, refusedAddress, refusedName } from '#lib/search/typed-text.ts';
import type { PageLoad } from './$types';

const nothing: Asked = {};

export const load: PageLoad = async ({ url, fetch, depends, setHeaders }) => {
	const asked = readAsked(url.searchParams);
	const isRefused = asked.q === undefined && url.searchParams.has(refusedName);
	const typed = isRefused ? ({ type: 'person' } as const) : readTypedText(asked.q ?? '');
	if (typed.type === 'person') {
		// A number of a person is to lie nowhere: not in a link of the page, not in the cache of a browser.
		if (import.meta.env.SSR && !isRefused) redirect(303, refusedAddress(url));
		setHeaders({ 'cache-control': 'no-store' });
	}
	if (typed.type === 'nothing' || typed.type === 'person') return { asked: nothing, typed };
	// Also when it comes from memory, it is asked for again when something was withdrawn.
	depends('api:/api/v1/subjects');
	const client = siteClient(fetch);
	const [lookedUp, { items: regions }] = await shownHere.orLoad(
		url.href,
		() => orErrorPage(Promise.all([lookUp(client, asked), client.regions()])),
		{ mayBeKept: ([{ outcome }]) => outcome === 'found' },
	);
	// Kept nowhere either, as it is not for who goes back.
	if (lookedUp.outcome !== 'found') setHeaders({ 'cache-control': 'no-store' });
	return { asked, typed, answer: { lookedUp, regions } };
};
