// From a plain value to a response, and from anything thrown to a problem: the only place that
// knows status codes, ETag and Cache-Control. SvelteKit answers If-None-Match from the ETag.
import type { RequestEvent, RequestHandler } from '@sveltejs/kit';
import { millisecondsUntilDayEnds, type Operation } from '@zhixin/api-client';
import type { z } from 'zod';
import { etagOf } from './etag.ts';
import { languageOf } from './language.ts';
import { parseParameters } from './parse-parameters.ts';
import { problemResponse } from './problem-response.ts';
import { writeBody } from './write-body.ts';

/** What a handler is given beside the event: the checked query. */
export interface Asked<Query> {
	readonly event: RequestEvent;
	readonly query: Query;
}

/**
 * How long an answer may be used without asking (docs/decisions/0010): what is withdrawn must be gone
 * from every cache within five seconds.
 */
const keptMilliseconds = 2_000;

/** For an answer that tells caches what is gone: it is asked about each time. */
export const neverKept = 0;

// What ends by the clock ends at midnight in China, counts as much as records: no answer that was
// begun before is used after it, however long it took.
function cacheControl(begun: Date, longest: number): string {
	const taken = Math.max(0, Date.now() - begun.getTime());
	const seconds = Math.floor(Math.min(longest, millisecondsUntilDayEnds(begun) - taken) / 1_000);
	return seconds > 0 ? `public, max-age=${seconds}, must-revalidate` : 'public, no-cache';
}

/**
 * A GET handler that answers what `respond` gives for the operation's query, or a problem. Caches may
 * use the answer for `longest` milliseconds, and never past the end of anything in it.
 */
export function answer<Query extends z.ZodObject, Answer extends z.ZodType>(
	operation: Pick<Operation<z.ZodObject, Query, z.ZodObject, Answer>, 'query'>,
	respond: (asked: Asked<z.output<Query>>) => Promise<z.input<Answer>> | z.input<Answer>,
	longest = keptMilliseconds,
): RequestHandler {
	return async (event) => {
		const { request, url } = event;
		const begun = new Date();
		try {
			const query = parseParameters(operation.query, url.searchParams, () => languageOf(request));
			const body = writeBody(request, await respond({ event, query }));
			return new Response(body, {
				headers: {
					'content-type': 'application/json',
					etag: etagOf(body),
					vary: 'Accept',
					'cache-control': cacheControl(begun, longest),
				},
			});
		} catch (error) {
			return problemResponse(error, languageOf(request));
		}
	};
}
