// The headers that every response carries from the first day. No imports: the server that stands
// around the site reads this file too, for the static files that never reach the site's hooks.

/** For a response that is no page: nothing in it may run, load or be framed. */
const inertPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Name and value of each header that is the same for everything. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	// The camera is for /scan alone, but readers come there from any page without a load, and the
	// policy of the page that was loaded stays: it cannot be narrower than the site.
	'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
	'cross-origin-opener-policy': 'same-origin',
	'x-frame-options': 'DENY',
};

/** Adds what is missing; a page's own content security policy comes from SvelteKit and stays. */
export function addSecurityHeaders({ headers }: Response): void {
	for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
	// The frame alone says so in its own policy, which is the newer way to say it.
	if (headers.get('content-security-policy')?.includes('frame-ancestors *')) {
		headers.delete('x-frame-options');
	}
	if (!headers.has('content-security-policy')) {
		headers.set('content-security-policy', inertPolicy);
	}
}

/** Anyone may read the API, from any page; nobody needs credentials for it. */
export function addOpenCors({ headers }: Response): void {
	headers.set('access-control-allow-origin', '*');
	headers.set('access-control-expose-headers', 'etag, retry-after');
	headers.set('cross-origin-resource-policy', 'cross-origin');
}
