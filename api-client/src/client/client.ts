/** The typed client: one method per served operation, every answer held against the contract. */
import type { Operation } from '../contract/operation.ts';
import { operations } from '../contract/operations.ts';
import { problem } from '../contract/problem.ts';
import { errorFromProblem } from '../errors/error-from-problem.ts';
import { UnavailableError } from '../errors/unavailable-error.ts';
import { addresses } from './addresses.ts';
import { type BodyReader, makeCalls } from './call-api.ts';
import type { Client, ClientOptions } from './client-types.ts';

const checking: BodyReader = {
	problem(body) {
		const document = problem.safeParse(body);
		return document.success ? errorFromProblem(document.data) : undefined;
	},
	answer(name, body) {
		const { answer } = (operations as unknown as Record<string, Operation>)[name] as Operation;
		const read = answer.safeParse(body);
		if (read.success) return read.data;
		throw new UnavailableError('the answer is not in the shape of the contract', {
			cause: read.error,
		});
	},
};

/** A client of the public credit API. Needs no key. */
export function createClient(options: ClientOptions = {}): Client {
	return makeCalls(addresses, checking, options) as unknown as Client;
}
