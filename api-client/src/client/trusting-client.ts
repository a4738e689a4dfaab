/**
 * The same client without the schemas, for a page that asks the origin it came from: that server has
 * held each answer against the contract, and the schemas weigh more than the page. For any other origin
 * there is `createClient`.
 */
import type { Problem } from '../contract/problem.ts';
import { problemPrefix, problemTypes } from '../contract/vocabulary.ts';
import { errorFromProblem } from '../errors/error-from-problem.ts';
import { UnavailableError } from '../errors/unavailable-error.ts';
import { addresses } from './addresses.ts';
import { type BodyReader, makeCalls } from './call-api.ts';
import type { Client, ClientOptions } from './client-types.ts';

const knownTypes = new Set<unknown>(problemTypes.map((type) => `${problemPrefix}${type}`));

const trusting: BodyReader = {
	problem(body) {
		const { type, detail } = Object(body) as Partial<Problem>;
		const isProblem = knownTypes.has(type) && typeof detail === 'string';
		return isProblem ? errorFromProblem(body as Problem) : undefined;
	},
	answer(_, body) {
		// What stands between may answer with a page of its own; that would be text, or nothing.
		if (typeof body === 'object' && body !== null) return body;
		throw new UnavailableError('the answer is not in the shape of the contract', { cause: body });
	},
};

/** A client of the API of the page's own origin; what it answers is not checked again. */
export function createTrustingClient(options: ClientOptions = {}): Client {
	return makeCalls(addresses, trusting, options) as unknown as Client;
}
