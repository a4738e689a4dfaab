import { InvalidRequestError } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import { languageOf } from '#lib/server/http/language.ts';
import { problemResponse } from '#lib/server/http/problem-response.ts';
import type { RequestHandler } from './$types';

/** An address that no operation has: the same body as every other error, not a page. */
export const fallback: RequestHandler = ({ request }) => {
	const locale = languageOf(request);
	const detail = m.problem_unknown_address({}, { locale });
	return problemResponse(new InvalidRequestError([{ parameter: 'path', detail }]), locale, 404);
};
