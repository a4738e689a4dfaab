/** What a client is: its options, and one typed method per served operation. */
import type { z } from 'zod';
import type { LiveOperationName, operations } from '../contract/operations.ts';

export type Language = 'zh-CN' | 'en';

export interface ClientOptions {
	/** The origin of the API. Default: the page's own, so that relative addresses are asked. */
	readonly origin?: string;
	/** Default: the global `fetch`. SvelteKit's `load` passes its own. */
	readonly fetch?: typeof fetch;
	/** The language of `title` and `detail` in problems. Default: zh-CN. */
	readonly language?: Language;
	/** How often a 429 or 503 is tried again. Default: 2. */
	readonly retries?: number;
}

export interface CallOptions {
	readonly signal?: AbortSignal;
}

type Operations = typeof operations;
type InputOf<Shape extends z.ZodObject> = [keyof Shape['shape']] extends [never]
	? unknown
	: z.input<Shape>;
type Asked<Name extends LiveOperationName> = InputOf<Operations[Name]['path']> &
	InputOf<Operations[Name]['query']>;
type Answer<Name extends LiveOperationName> = z.output<Operations[Name]['answer']>;
type Call<Name extends LiveOperationName> =
	unknown extends Asked<Name>
		? (parameters?: Record<string, never>, options?: CallOptions) => Promise<Answer<Name>>
		: (parameters: Asked<Name>, options?: CallOptions) => Promise<Answer<Name>>;

/**
 * One method per served operation. Each takes the parameters of path and query in one object and
 * `{ signal }`, and throws a `ProblemError` that keeps the problem document, or the reason of the
 * signal when it was aborted.
 */
export type Client = { readonly [Name in LiveOperationName]: Call<Name> };
