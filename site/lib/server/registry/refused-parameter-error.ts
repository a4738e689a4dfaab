/** Why a parameter that is right in form cannot be used. */
export type Refusal =
	| 'unknown-region'
	| 'unknown-list'
	| 'unknown-scheme'
	| 'bad-cursor'
	| 'stale-cursor';

/** Thrown by an engine; the HTTP side turns it into `invalid-request` in the reader's language. */
export class RefusedParameterError extends Error {
	override readonly name = 'RefusedParameterError';
	readonly parameter: string;
	readonly refusal: Refusal;

	constructor(parameter: string, refusal: Refusal, options?: ErrorOptions) {
		super(`${parameter}: ${refusal}`, options);
		this.parameter = parameter;
		this.refusal = refusal;
	}
}
