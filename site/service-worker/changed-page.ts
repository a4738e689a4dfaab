/** A page that was changed on the device: what is said of it as it was sent no longer holds. */
export function changedPage({ headers: sent, status }: Response, html: string): Response {
	const headers = new Headers(sent);
	for (const one of ['content-encoding', 'content-length', 'etag']) headers.delete(one);
	return new Response(html, { headers, status });
}
