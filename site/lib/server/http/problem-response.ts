// The one body of every error (RFC 9457), in the language of the request.
import {
	InvalidRequestError,
	type Language,
	type Problem,
	ProblemError,
	type ProblemType,
	problemPrefix,
	UnavailableError,
} from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import {
	type Refusal,
	RefusedParameterError,
} from '#lib/server/registry/refused-parameter-error.ts';
import { logFailure } from './log.ts';

type Say = (parameters: Record<never, never>, options: { locale: Language }) => string;

const words: Record<ProblemType, { title: Say; detail: Say }> = {
	'invalid-request': {
		title: m.problem_invalid_request_title,
		detail: m.problem_invalid_request_detail,
	},
	'invalid-uscc': { title: m.problem_invalid_uscc_title, detail: m.problem_invalid_uscc_detail },
	'subject-not-found': {
		title: m.problem_subject_not_found_title,
		detail: m.problem_subject_not_found_detail,
	},
	'rate-limited': { title: m.problem_rate_limited_title, detail: m.problem_rate_limited_detail },
	unavailable: { title: m.problem_unavailable_title, detail: m.problem_unavailable_detail },
};

const refusals: Record<Refusal, Say> = {
	'unknown-region': m.problem_unknown_region,
	'unknown-list': m.problem_unknown_list,
	'unknown-scheme': m.problem_unknown_scheme,
	'bad-cursor': m.problem_bad_cursor,
	'stale-cursor': m.problem_stale_cursor,
};

const retrySeconds = 5;

function asProblem(error: unknown, locale: Language): ProblemError {
	if (error instanceof RefusedParameterError) {
		const detail = refusals[error.refusal]({}, { locale });
		return new InvalidRequestError([{ parameter: error.parameter, detail }]);
	}
	const known =
		error instanceof ProblemError
			? error
			: new UnavailableError('an error of ours', { cause: error, retryAfter: retrySeconds });
	if (known instanceof UnavailableError) logFailure('request', known);
	return known;
}

function detailOf(problem: ProblemError, locale: Language): string {
	const detail = words[problem.type].detail({}, { locale });
	if (!(problem instanceof InvalidRequestError)) return detail;
	const named = problem.errors.map((error) => `${error.parameter}: ${error.detail}`).join('; ');
	return `${detail} ${named}`;
}

/**
 * The response for anything thrown; what is no problem of the contract is logged and `unavailable`.
 * `status` replaces the problem's own where the same problem has another code.
 */
export function problemResponse(error: unknown, locale: Language, status?: number): Response {
	const problem = asProblem(error, locale);
	const body: Problem = {
		type: `${problemPrefix}${problem.type}`,
		title: words[problem.type].title({}, { locale }),
		status: status ?? problem.status,
		detail: detailOf(problem, locale),
		...problem.members,
	};
	const { retryAfter } = problem.members;
	return new Response(JSON.stringify(body), {
		status: body.status,
		headers: {
			'content-type': 'application/problem+json',
			'content-language': locale,
			'cache-control': 'no-store',
			vary: 'accept-language',
			...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
		},
	});
}
