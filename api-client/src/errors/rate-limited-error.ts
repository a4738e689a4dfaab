import type { Problem } from '../contract/problem.ts';
import { ProblemError, type ProblemMembers } from './problem-error.ts';

/** Thrown when too many requests came from one address; `retryAfter` is in seconds. */
export class RateLimitedError extends ProblemError {
	override readonly name = 'RateLimitedError';
	override readonly type = 'rate-limited';
	override readonly status = 429;
	readonly retryAfter: number;

	constructor(retryAfter: number, document?: Problem) {
		super(document?.detail ?? `too many requests; retry after ${retryAfter} s`, { document });
		this.retryAfter = retryAfter;
	}

	override get members(): ProblemMembers {
		return { retryAfter: this.retryAfter };
	}
}
