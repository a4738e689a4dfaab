// What proves a badge, for verifiers of any origin: keys and status lists.
import type { RequestHandler } from '@sveltejs/kit';
import { etagOf } from './etag.ts';
import { languageOf } from './language.ts';
import { problemResponse } from './problem-response.ts';

/** A GET handler for a text of `type` that caches may keep for `seconds`. */
export function proofResponse(
	type: string,
	seconds: number,
	give: (event: Parameters<RequestHandler>[0]) => Promise<string>,
): RequestHandler {
	return async (event) => {
		try {
			const body = await give(event);
			return new Response(body, {
				headers: {
					'content-type': type,
					etag: etagOf(body),
					'cache-control': `public, max-age=${seconds}, must-revalidate`,
				},
			});
		} catch (error) {
			return problemResponse(error, languageOf(event.request));
		}
	};
}
