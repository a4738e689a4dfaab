import type { Problem } from '../contract/problem.ts';
import { ProblemError } from './problem-error.ts';

/** Thrown when a code is possible but the release holds no subject under it. */
export class SubjectNotFoundError extends ProblemError {
	override readonly name = 'SubjectNotFoundError';
	override readonly type = 'subject-not-found';
	override readonly status = 404;

	constructor(document?: Problem) {
		super(document?.detail ?? 'no subject under this code', { document });
	}
}
