/** The typed client: one method per served operation, its types taken from the contract. */
import type { z } from 'zod';
import type { Operation } from '../contract/operation.ts';
import { type LiveOperationName, operations } from '../contract/operations.ts';
import { problem } from '../contract/problem.ts';
import { errorFromProblem } from '../errors/error-from-problem.ts';
import { InvalidRequestError } from '../errors/invalid-request-error.ts';
import { UnavailableError } from '../errors/unavailable-error.ts';
import { type Parameters, requestAddress } from './request.ts';
import { pause, waitBeforeRetry } from './retry.ts';

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

async function errorOf(response: Response): Promise<Error> {
	const body: unknown = await response.json().catch(() => undefined);
	const document = problem.safeParse(body);
	if (document.success) return errorFromProblem(document.data);
	return new UnavailableError(`the API answered ${response.status} without a problem document`, {
		cause: body,
	});
}

function checkParameters(operation: Operation, parameters: Parameters): void {
	const known = new Set([
		...Object.keys(operation.path.shape),
		...Object.keys(operation.query.shape),
	]);
	const unknown = Object.keys(parameters).filter((name) => !known.has(name));
	if (unknown.length === 0) return;
	throw new InvalidRequestError(
		unknown.map((parameter) => ({ parameter, detail: 'not a parameter of this operation' })),
	);
}

/** A client of the public credit API. Needs no key. */
export function createClient(options: ClientOptions = {}): Client {
	const { origin = '', language = 'zh-CN', retries = 2 } = options;
	const send = options.fetch ?? fetch;

	async function ask(address: string, signal: AbortSignal | undefined): Promise<Response> {
		const request: RequestInit = {
			headers: { accept: 'application/json', 'accept-language': language },
			...(signal === undefined ? {} : { signal }),
		};
		for (let attempt = 1; ; attempt += 1) {
			const response = await send(origin + address, request).catch((cause: unknown) => {
				if (signal?.aborted) throw signal.reason;
				throw new UnavailableError('the API cannot be reached', { cause });
			});
			const wait = waitBeforeRetry(response, attempt, retries, Date.now());
			if (wait === undefined) return response;
			await response.body?.cancel();
			await pause(wait, signal);
		}
	}

	async function call(operation: Operation, parameters: Parameters, { signal }: CallOptions) {
		checkParameters(operation, parameters);
		const response = await ask(requestAddress(operation, parameters), signal);
		if (!response.ok) throw await errorOf(response);
		const body: unknown = await response.json().catch((cause: unknown) => {
			if (signal?.aborted) throw signal.reason;
			throw new UnavailableError('the answer is not JSON', { cause });
		});
		const answer = operation.answer.safeParse(body);
		if (answer.success) return answer.data;
		throw new UnavailableError('the answer is not in the shape of the contract', {
			cause: answer.error,
		});
	}

	const live = Object.entries(operations as Record<string, Operation>).filter(
		([, { availability }]) => availability === 'live',
	);
	return Object.fromEntries(
		live.map(([name, operation]) => [
			name,
			(parameters: Parameters = {}, callOptions: CallOptions = {}) =>
				call(operation, parameters, callOptions),
		]),
	) as unknown as Client;
}
