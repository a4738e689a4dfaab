// Sitemaps are asked for by programs, once a day at most. They name what is there now: an hour is what
// engines may keep them, and each withdrawal and each release makes other bytes.

/** XML, whole or as it is made; `etag` says when it has to be read again. */
export function xmlResponse(body: string | ReadableStream<Uint8Array>, etag: string): Response {
	return new Response(body, {
		headers: {
			'content-type': 'application/xml; charset=utf-8',
			'cache-control': 'public, no-cache',
			etag,
		},
	});
}
