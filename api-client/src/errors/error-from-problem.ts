/** From a problem document back to the typed error that it was. */
import type { Problem } from '../contract/problem.ts';
import { type ProblemType, problemPrefix } from '../contract/vocabulary.ts';
import type { Uscc } from '../identifiers/uscc.ts';
import { InvalidRequestError } from './invalid-request-error.ts';
import { InvalidUsccError } from './invalid-uscc-error.ts';
import type { ProblemError } from './problem-error.ts';
import { RateLimitedError } from './rate-limited-error.ts';
import { SubjectNotFoundError } from './subject-not-found-error.ts';
import { UnavailableError } from './unavailable-error.ts';

const defaultRetrySeconds = 1;

const builders: Record<ProblemType, (document: Problem) => ProblemError> = {
	'invalid-request': (document) => new InvalidRequestError(document.errors ?? [], document),
	// The contract's own schema has checked the form of each suggestion.
	'invalid-uscc': (document) =>
		new InvalidUsccError((document.suggestions ?? []) as Uscc[], document),
	'subject-not-found': (document) => new SubjectNotFoundError(document),
	'rate-limited': (document) =>
		new RateLimitedError(document.retryAfter ?? defaultRetrySeconds, document),
	unavailable: (document) =>
		new UnavailableError(document.detail, { document, retryAfter: document.retryAfter }),
};

/** The typed error for a problem document; keeps the document. */
export function errorFromProblem(document: Problem): ProblemError {
	const type = document.type.slice(problemPrefix.length) as ProblemType;
	return builders[type](document);
}
