// From a plain value to a response, and from anything thrown to a problem: the only place that
// knows status codes, ETag and Cache-Control. SvelteKit answers If-None-Match from the ETag.
import type { RequestEvent, RequestHandler } from '@sveltejs/kit';
import type { Operation } from '@zhixin/api-client';
import type { z } from 'zod';
import { etagOf } from './etag.ts';
import { languageOf } from './language.ts';
import { parseParameters } from './parse-parameters.ts';
import { problemResponse } from './problem-response.ts';

/** What a handler is given beside the event: the checked query. */
export interface Asked<Query> {
	readonly event: RequestEvent;
	readonly query: Query;
}

function json(body: string): Response {
	return new Response(body, {
		headers: {
			'content-type': 'application/json',
			etag: etagOf(body),
			// Kept, but asked about each time: what stops being public must be gone within seconds.
			'cache-control': 'public, no-cache',
		},
	});
}

/** A GET handler that answers what `respond` gives for the operation's query, or a problem. */
export function answer<Query extends z.ZodObject, Answer extends z.ZodType>(
	operation: Pick<Operation<z.ZodObject, Query, z.ZodObject, Answer>, 'query'>,
	respond: (asked: Asked<z.output<Query>>) => Promise<z.input<Answer>> | z.input<Answer>,
): RequestHandler {
	return async (event) => {
		const { request, url } = event;
		try {
			const query = parseParameters(operation.query, url.searchParams, () => languageOf(request));
			return json(JSON.stringify(await respond({ event, query })));
		} catch (error) {
			return problemResponse(error, languageOf(request));
		}
	};
}
