import { InvalidRequestError, type Language } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import { problemResponse } from './problem-response.ts';

/** SvelteKit's plain 405 as the API's one error body, with the methods that are allowed. */
export function methodNotAllowed(refused: Response, locale: Language): Response {
	const detail = m.problem_method({}, { locale });
	const response = problemResponse(
		new InvalidRequestError([{ parameter: 'method', detail }]),
		locale,
		405,
	);
	response.headers.set('allow', refused.headers.get('allow') ?? 'GET');
	return response;
}
