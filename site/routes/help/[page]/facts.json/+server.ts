import { error } from '@sveltejs/kit';
import { slugsWithFacts } from '#lib/help/help-paths.ts';
import { factsOfPage } from '#lib/server/help/facts-of-page.ts';
import { etagOf } from '#lib/server/http/etag.ts';
import type { RequestHandler } from './$types';

/** What a page of help shows beside its words; the same for everybody, and kept for without a network. */
export const GET: RequestHandler = ({ params }) => {
	const slug = slugsWithFacts.find((known) => known === params.page);
	if (slug === undefined) error(404, 'no such page', { problem: 'not-found' });
	const body = JSON.stringify(factsOfPage(slug));
	return new Response(body, {
		headers: {
			'content-type': 'application/json',
			'cache-control': 'no-cache',
			etag: etagOf(body),
		},
	});
};
