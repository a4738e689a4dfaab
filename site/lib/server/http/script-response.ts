import { etagOf } from './etag.ts';

/** A module of JavaScript for pages of any origin, kept as `cacheControl` says. */
export function scriptResponse(script: string, cacheControl: string): Response {
	return new Response(script, {
		headers: {
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': cacheControl,
			etag: etagOf(script),
		},
	});
}
