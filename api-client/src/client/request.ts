/** From an operation and what is asked of it to the request that asks it. */
import type { Operation } from '../contract/operation.ts';

export type Parameters = Record<string, unknown>;

function addressOf({ address, path }: Operation, parameters: Parameters): string {
	return Object.keys(path.shape).reduce(
		(filled, name) => filled.replace(`{${name}}`, encodeURIComponent(String(parameters[name]))),
		address as string,
	);
}

function searchOf({ query }: Operation, parameters: Parameters): string {
	const pairs = Object.keys(query.shape).flatMap((name) =>
		[parameters[name] ?? []].flat().map((value): [string, string] => [name, String(value)]),
	);
	return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** The address of an operation with its parameters filled in, from `/api/v1` on. */
export function requestAddress(operation: Operation, parameters: Parameters): string {
	return addressOf(operation, parameters) + searchOf(operation, parameters);
}
