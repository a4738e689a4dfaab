// A request to a route of the API and its response, without a server between.
import { type LiveOperationName, operations } from '@zhixin/api-client';
import type { z } from 'zod';
import type { LiveRegistry } from '#lib/server/registry/live-registry.ts';

/** What came back. `body` is of the type of an answer: a test that expects a problem reads `text`. */
export interface Answered<Name extends LiveOperationName> {
	readonly status: number;
	readonly etag: string | null;
	readonly cacheControl: string | null;
	readonly text: string;
	readonly body: z.output<(typeof operations)[Name]['answer']>;
}

type Handler = (event: unknown) => Promise<Response>;

/** Asks the route of an operation; `parameters` are those of its path, the others its query. */
export async function ask<Name extends LiveOperationName>(
	registry: LiveRegistry,
	name: Name,
	parameters: Record<string, string | number> = {},
): Promise<Answered<Name>> {
	const { address, path } = operations[name];
	const folder = address.replaceAll('{', '[').replaceAll('}', ']');
	const route = `../../site/routes${folder}/+server.ts`;
	const { GET } = (await import(/* @vite-ignore */ route)) as { GET: Handler };
	const entries = Object.entries(parameters).map(([key, value]) => [key, String(value)] as const);
	const isInPath = (key: string) => key in path.shape;
	const query = new URLSearchParams(entries.filter(([key]) => !isInPath(key)).map((x) => [...x]));
	const url = new URL(`http://127.0.0.1${folder}?${query}`);
	const response = await GET({
		url,
		request: new Request(url),
		params: Object.fromEntries(entries.filter(([key]) => isInPath(key))),
		locals: { registry },
	});
	const text = await response.text();
	return {
		status: response.status,
		etag: response.headers.get('etag'),
		cacheControl: response.headers.get('cache-control'),
		text,
		body: JSON.parse(text),
	};
}
