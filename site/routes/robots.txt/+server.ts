import { robotsText } from '#lib/seo/robots-text.ts';
import { etagOf } from '#lib/server/http/etag.ts';
import { languageOf } from '#lib/server/http/language.ts';
import { problemResponse } from '#lib/server/http/problem-response.ts';
import type { RequestHandler } from './$types';

/** What robots may read. While no release can be read, a 503 keeps them away (RFC 9309, 2.3.1.4). */
export const GET: RequestHandler = async ({ url, locals, request }) => {
	try {
		const { sample } = await locals.registry().release();
		const body = robotsText(url.origin, sample);
		return new Response(body, {
			headers: {
				'content-type': 'text/plain; charset=utf-8',
				'cache-control': 'public, max-age=300',
				etag: etagOf(body),
			},
		});
	} catch (problem) {
		return problemResponse(problem, languageOf(request));
	}
};
