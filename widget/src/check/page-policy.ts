// Content security policies as far as they decide whether our module, answer, picture and frame may
// load: https://www.w3.org/TR/CSP3/ 2.3.1 (source lists), 6.7.2 (matching), 6.8 (fallback).

/** One policy: its directives with their sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** What a page wants to load. */
export interface Wanted {
	readonly address: URL;
	/** The directive and what stands in for it, in order. */
	readonly directives: readonly string[];
	/** The page's own address, where it is known. */
	readonly page: URL | undefined;
	readonly nonce?: string | undefined;
	readonly integrity?: string | undefined;
}

/** Reads a header or the content of a meta element, which may hold several policies. */
export function readPolicies(text: string): Policy[] {
	return text.split(',').flatMap((one) => {
		const policy = new Map<string, readonly string[]>();
		for (const part of one.split(';')) {
			const [name = '', ...sources] = part.trim().split(/\s+/);
			// The first of two directives with one name counts.
			if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
		}
		return policy.size === 0 ? [] : [policy];
	});
}

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
const portOf = (address: URL) => address.port || defaultPorts[address.protocol] || '';

const sourceForm =
	/^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:?#*]+)(?::(\d+|\*))?(\/[^?#]*)?$/i;

function matchesProtocol(given: string | undefined, { address, page }: Wanted): boolean {
	const protocol = given === undefined ? (page?.protocol ?? 'https:') : `${given.toLowerCase()}:`;
	// A source may be upgraded, never weakened.
	return address.protocol === protocol || (protocol === 'http:' && address.protocol === 'https:');
}

function matchesHost(pattern: string, host: string): boolean {
	const wanted = pattern.toLowerCase();
	if (wanted === '*') return true;
	return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}

function matchesPort(port: string | undefined, address: URL): boolean {
	if (port === '*') return true;
	if (port === undefined) return portOf(address) === (defaultPorts[address.protocol] ?? '');
	return port === portOf(address);
}

function matchesPath(path: string | undefined, { pathname }: URL): boolean {
	if (path === undefined || path === '/') return true;
	return path.endsWith('/') ? pathname.startsWith(path) : pathname === path;
}

function matchesSource(source: string, wanted: Wanted): boolean {
	const { address, page } = wanted;
	if (source === '*') return /^https?:$/.test(address.protocol);
	if (source.toLowerCase() === "'self'")
		return page !== undefined && page.origin === address.origin;
	if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) {
		return matchesProtocol(source.slice(0, -1), wanted);
	}
	const read = sourceForm.exec(source);
	if (read === null) return false;
	const [, protocol, host = '', port, path] = read;
	return (
		matchesProtocol(protocol, wanted) &&
		matchesHost(host, address.hostname) &&
		matchesPort(port, address) &&
		matchesPath(path, address)
	);
}

/** The directive of `policy` that decides, with its sources; nothing decides where there is none. */
export function decidingDirective(
	policy: Policy,
	directives: readonly string[],
): { readonly name: string; readonly sources: readonly string[] } | undefined {
	for (const name of directives) {
		const sources = policy.get(name);
		if (sources !== undefined) return { name, sources };
	}
	return undefined;
}

/** Whether `policy` lets `wanted` load. */
export function allows(policy: Policy, wanted: Wanted): boolean {
	const deciding = decidingDirective(policy, wanted.directives);
	if (deciding === undefined) return true;
	const { sources } = deciding;
	const { nonce, integrity } = wanted;
	if (nonce !== undefined && sources.includes(`'nonce-${nonce}'`)) return true;
	const hashes = integrity?.trim().split(/\s+/) ?? [];
	if (hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`))) return true;
	// With it, addresses do not count any more: only nonces and hashes do.
	if (sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) return false;
	return sources.some((source) => matchesSource(source, wanted));
}
