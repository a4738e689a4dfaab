// What the server makes is sent compressed, so that a phone on a slow line gets it fast also where no
// proxy stands in front; one that does leaves alone what is compressed already.

/** Text of any kind; pictures of pixels are compressed as they are. */
const worthwhile = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|image\/svg\+xml)/;
const refused = /\bgzip\s*;\s*q=0(?:\.0*)?(?=\s*(?:,|$))/i;

const takesGzip = (request: Request) => {
	const accepted = request.headers.get('accept-encoding') ?? '';
	return /\bgzip\b/i.test(accepted) && !refused.test(accepted);
};

/** Another encoding is another representation, and its strong tag another one (RFC 9110, 8.8.3.3). */
const tagOfGzip = (etag: string) => etag.replace(/"$/, '-gzip"');

/** The response as this request can take it. */
export function compressed(request: Request, response: Response): Response {
	const { body, headers, status, statusText } = response;
	if (!worthwhile.test(headers.get('content-type') ?? '')) return response;
	if (body === null || headers.has('content-encoding')) return response;
	headers.append('vary', 'Accept-Encoding');
	if (!takesGzip(request)) return response;
	const etag = headers.get('etag');
	if (etag !== null) headers.set('etag', tagOfGzip(etag));
	headers.set('content-encoding', 'gzip');
	headers.delete('content-length');
	return new Response(body.pipeThrough(new CompressionStream('gzip')), {
		status,
		statusText,
		headers,
	});
}
