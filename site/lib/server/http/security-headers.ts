// The headers that every response carries from the first day. No imports: the server that stands
// around the site reads this file too, for the static files that never reach the site's hooks.

/** For a response that is no page: nothing in it may run, load or be framed. */
const inertPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * For a static file. The service worker is one, and lives under the policy that it came with: it
 * has to be able to ask our own origin.
 */
export const staticFilePolicy = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Name and value of each header; a page's own content security policy replaces the inert one. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'content-security-policy': inertPolicy,
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
	'cross-origin-opener-policy': 'same-origin',
	'x-frame-options': 'DENY',
};

/** Adds what is missing; a page's own content security policy comes from SvelteKit and stays. */
export function addSecurityHeaders({ headers }: Response): void {
	for (const [name, value] of Object.entries(securityHeaders)) {
		if (!headers.has(name)) headers.set(name, value);
	}
}

/** Anyone may read the API, from any page; nobody needs credentials for it. */
export function addOpenCors({ headers }: Response): void {
	headers.set('access-control-allow-origin', '*');
	headers.set('access-control-expose-headers', 'etag, retry-after');
	headers.set('cross-origin-resource-policy', 'cross-origin');
}
