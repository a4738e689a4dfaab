/** From an operation and what is asked of it to the request that asks it. */
import type { Address } from './addresses.ts';

export type Parameters = Record<string, unknown>;

function addressOf({ address, path }: Address, parameters: Parameters): string {
	return path.reduce<string>(
		(filled, name) => filled.replace(`{${name}}`, encodeURIComponent(String(parameters[name]))),
		address,
	);
}

function searchOf({ query }: Address, parameters: Parameters): string {
	const pairs = query.flatMap((name) =>
		[parameters[name] ?? []].flat().map((value): [string, string] => [name, String(value)]),
	);
	return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** The address of an operation with its parameters filled in, from `/api/v1` on. */
export function requestAddress(operation: Address, parameters: Parameters): string {
	return addressOf(operation, parameters) + searchOf(operation, parameters);
}
