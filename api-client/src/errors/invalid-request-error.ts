import type { Problem } from '../contract/problem.ts';
import { ProblemError, type ProblemMembers } from './problem-error.ts';

export interface ParameterError {
	readonly parameter: string;
	readonly detail: string;
}

/** Thrown when a parameter is unknown, missing or out of its bounds; names each such parameter. */
export class InvalidRequestError extends ProblemError {
	override readonly name = 'InvalidRequestError';
	override readonly type = 'invalid-request';
	override readonly status = 400;
	readonly errors: readonly ParameterError[];

	constructor(errors: readonly ParameterError[], document?: Problem) {
		const sentence = errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join('; ');
		super(document?.detail ?? sentence, { document });
		this.errors = errors;
	}

	override get members(): ProblemMembers {
		return { errors: [...this.errors] };
	}
}
