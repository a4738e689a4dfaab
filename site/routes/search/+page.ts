import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { type Asked, readAsked } from '#lib/search/asked.ts';
import { type Answer, answerShownAt, keepAnswer } from '#lib/search/kept-answers.ts';
import { lookUp } from '#lib/search/look-up.ts';
import { readTypedText } from '#lib/search/typed-text.ts';
import { browser } from '$app/env';
import type { PageLoad } from './$types';

const nothing: Asked = {};

export const load: PageLoad = async ({ url, fetch }) => {
	const asked = readAsked(url.searchParams);
	const typed = readTypedText(asked.q ?? '');
	if (typed.type === 'nothing' || typed.type === 'person') return { asked: nothing, typed };
	// In the browser alone: on the server it would be somebody else's.
	const before = browser ? answerShownAt(url.href, new Date()) : undefined;
	if (before) return { asked, typed, answer: before };
	const client = siteClient(fetch);
	const [lookedUp, { items: regions }] = await orErrorPage(
		Promise.all([lookUp(client, asked), client.regions()]),
	);
	const answer: Answer = { lookedUp, regions };
	if (browser) keepAnswer(url.href, answer, new Date());
	return { asked, typed, answer };
};
