// Misuse speaks to whoever builds the page, on the machine where it is built, and never to its
// visitors: told apart by the address, because a pasted module has no development build.

/** A misuse of an element; each has a paragraph under `/developers` that says what to do. */
export type Misuse = 'missing-uscc' | 'invalid-uscc' | 'missing-fallback' | 'missing-api-origin';

const said = new Set<Misuse>();

function isDevelopment(): boolean {
	const { hostname, protocol } = location;
	return protocol === 'file:' || /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
}

/** Says on the console what is wrong and where to read about it, once per page and misuse. */
export function warnOnce(misuse: Misuse, origin = ''): void {
	if (said.has(misuse) || !isDevelopment()) return;
	said.add(misuse);
	// biome-ignore lint/suspicious/noConsole: the console is the place for this, and the only one.
	console.warn(`zhixin-credit-badge: ${origin}/developers#${misuse}`);
}
