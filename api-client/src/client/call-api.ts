/** How an operation is asked, whoever reads the answer: address, retries, problems. */

import { acceptsEnglishNames } from '../contract/english-names.ts';
import { InvalidRequestError } from '../errors/invalid-request-error.ts';
import type { ProblemError } from '../errors/problem-error.ts';
import { UnavailableError } from '../errors/unavailable-error.ts';
import type { Address } from './addresses.ts';
import type { CallOptions, ClientOptions } from './client-types.ts';
import { type Parameters, requestAddress } from './request.ts';
import { pause, waitBeforeRetry } from './retry.ts';

/** What a client makes of the bodies that come back. */
export interface BodyReader {
	/** `undefined` when it is no problem document. */
	readonly problem: (body: unknown) => ProblemError | undefined;
	/** @throws {UnavailableError} when it is not an answer of the operation called `name`. */
	readonly answer: (name: string, body: unknown) => unknown;
}

type Call = (parameters?: Parameters, options?: CallOptions) => Promise<unknown>;

async function errorOf(response: Response, read: BodyReader): Promise<Error> {
	const body: unknown = await response.json().catch(() => undefined);
	return (
		read.problem(body) ??
		new UnavailableError(`the API answered ${response.status} without a problem document`, {
			cause: body,
		})
	);
}

function checkParameters({ path, query }: Address, parameters: Parameters): void {
	const known = new Set<string>([...path, ...query]);
	const unknown = Object.keys(parameters).filter((name) => !known.has(name));
	if (unknown.length === 0) return;
	throw new InvalidRequestError(
		unknown.map((parameter) => ({ parameter, detail: 'not a parameter of this operation' })),
	);
}

/** One function per address. */
export function makeCalls(
	addresses: Readonly<Record<string, Address>>,
	read: BodyReader,
	options: ClientOptions,
): Record<string, Call> {
	const { origin = '', language = 'zh-CN', retries = 2 } = options;
	const send = options.fetch ?? fetch;

	async function ask(address: string, signal: AbortSignal | undefined): Promise<Response> {
		const request: RequestInit = {
			headers: { accept: acceptsEnglishNames, 'accept-language': language },
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

	async function call(
		name: string,
		address: Address,
		parameters: Parameters,
		signal?: AbortSignal,
	) {
		checkParameters(address, parameters);
		const response = await ask(requestAddress(address, parameters), signal);
		if (!response.ok) throw await errorOf(response, read);
		const body: unknown = await response.json().catch((cause: unknown) => {
			if (signal?.aborted) throw signal.reason;
			throw new UnavailableError('the answer is not JSON', { cause });
		});
		return read.answer(name, body);
	}

	return Object.fromEntries(
		Object.entries(addresses).map(([name, address]) => [
			name,
			(parameters: Parameters = {}, { signal }: CallOptions = {}) =>
				call(name, address, parameters, signal),
		]),
	);
}
