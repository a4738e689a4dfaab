/** The base of every error that the public credit API answers with. */
import type { Problem } from '../contract/problem.ts';
import type { ProblemType } from '../contract/vocabulary.ts';

/** What an error carries beyond its type: the members of its problem document. */
export type ProblemMembers = Pick<Problem, 'errors' | 'suggestions' | 'retryAfter'>;

/**
 * Thrown by the client when the API answers with a problem document, and by the reference
 * implementation to make it answer with one. Compare `type`, never the text of `message`.
 */
export abstract class ProblemError extends Error {
	abstract readonly type: ProblemType;
	abstract readonly status: number;
	/** The problem document as the API sent it; absent where the error did not come over the wire. */
	readonly document: Problem | undefined;

	constructor(message: string, options: ErrorOptions & { document?: Problem | undefined } = {}) {
		super(message, options);
		this.document = options.document;
	}

	/** The members that the problem document of this error holds beside `type`, `title` and `detail`. */
	get members(): ProblemMembers {
		return {};
	}
}
