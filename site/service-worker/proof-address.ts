// Which addresses are kept to prove a badge without the network: the answer about one shop, the keys
// and the status lists.

/** The name under which an answer is kept: the code of a shop, or a path; else `undefined`. */
export function readProofAddress({ pathname, searchParams }: URL): string | undefined {
	if (pathname === '/.well-known/jwks.json') return pathname;
	if (/^\/status\/(?:revocation|suspension)$/.test(pathname)) return pathname;
	if (pathname !== '/api/v1/badges') return undefined;
	const [uscc, ...others] = searchParams.getAll('uscc');
	return others.length === 0 ? uscc : undefined;
}

/** The shop whose badge is checked on the page, in either language, with this address. */
export function readPageShop(pathname: string): string | undefined {
	return /^(?:\/en)?\/v\/([^/]+)\/?$/.exec(pathname)?.[1];
}
