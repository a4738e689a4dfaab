import { languageOf } from '#lib/server/http/language.ts';
import { problemResponse } from '#lib/server/http/problem-response.ts';
import type { RequestHandler } from './$types';

/** A verified release is live and can be read. */
export const GET: RequestHandler = async ({ locals, request }) => {
	try {
		const { id } = await locals.registry().release();
		return new Response(`${id}\n`, { headers: { 'cache-control': 'no-store' } });
	} catch (error) {
		return problemResponse(error, languageOf(request));
	}
};
