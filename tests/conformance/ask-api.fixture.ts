// A request to a route of the API and its response, without a server between.
import { type OperationName, operations } from '@zhixin/api-client';
import type { LiveRegistry } from '#lib/server/registry/live-registry.ts';

/** What came back. */
export interface Answered {
	readonly status: number;
	readonly etag: string | null;
	readonly cacheControl: string | null;
	readonly text: string;
	// biome-ignore lint/suspicious/noExplicitAny: tests read any body
	readonly body: any;
}

type Handler = (event: unknown) => Promise<Response>;

/** Asks the route of an operation; `parameters` are those of its path, the others its query. */
export async function ask(
	registry: LiveRegistry,
	name: OperationName,
	parameters: Record<string, string | number> = {},
): Promise<Answered> {
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
