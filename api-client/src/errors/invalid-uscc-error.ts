import type { Problem } from '../contract/problem.ts';
import type { Uscc } from '../identifiers/uscc.ts';
import { ProblemError, type ProblemMembers } from './problem-error.ts';

/** Thrown when a code cannot be a unified social credit code; suggests what may have been meant. */
export class InvalidUsccError extends ProblemError {
	override readonly name = 'InvalidUsccError';
	override readonly type = 'invalid-uscc';
	override readonly status = 400;
	readonly suggestions: readonly Uscc[];

	constructor(suggestions: readonly Uscc[], document?: Problem) {
		super(document?.detail ?? 'not a possible unified social credit code', { document });
		this.suggestions = suggestions;
	}

	override get members(): ProblemMembers {
		return { suggestions: [...this.suggestions] };
	}
}
