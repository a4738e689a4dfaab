const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origin in whose name this site signs: ORIGIN, which its operator sets. Without it only a site
 * that is looked at on the machine it runs on signs; elsewhere a request could choose the name.
 * `undefined`: it does not sign.
 */
export function issuerOrigin(
	env: Readonly<Record<string, string | undefined>>,
	url: URL,
): string | undefined {
	if (env.ORIGIN) return new URL(env.ORIGIN).origin;
	return loopback.includes(url.hostname) ? url.origin : undefined;
}
