import type { Problem } from '../contract/problem.ts';
import { ProblemError, type ProblemMembers } from './problem-error.ts';

/**
 * Thrown when the API cannot answer now: no release is live, no network, an answer that is not in
 * the shape of the contract. `cause` holds what happened; `retryAfter` is in seconds.
 */
export class UnavailableError extends ProblemError {
	override readonly name = 'UnavailableError';
	override readonly type = 'unavailable';
	override readonly status = 503;
	readonly retryAfter: number | undefined;

	constructor(
		message: string,
		options: { cause?: unknown; retryAfter?: number | undefined; document?: Problem } = {},
	) {
		super(message, options);
		this.retryAfter = options.retryAfter;
	}

	override get members(): ProblemMembers {
		return this.retryAfter === undefined ? {} : { retryAfter: this.retryAfter };
	}
}
