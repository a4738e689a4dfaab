// The keys and lists of an issuer over the network: bounded in time and size, without cookies.
import { longestKeySet, longestStatusList } from './limits.ts';
import { readBytes } from './read-bytes.ts';

/** Where the proof of a credential comes from. */
export interface Proof {
	readonly jwks: () => Promise<unknown>;
	readonly statusList: (url: string) => Promise<string>;
}

const patience = 5_000;

async function readText({ body, ok, status }: Response, longest: number): Promise<string> {
	if (!ok || body === null) throw new Error(`answered ${status}`);
	return new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(body, longest));
}

/**
 * The JWKS and the status lists of `issuer`, each fetched at most once. What it gives rejects when
 * they cannot be had within five seconds, are too long, or lie elsewhere.
 */
export function fetchProof(issuer: string, ask: typeof fetch = fetch): Proof {
	const kept = new Map<string, Promise<string>>();

	function text(address: string, longest: number): Promise<string> {
		const known = kept.get(address);
		if (known !== undefined) return known;
		const options = {
			credentials: 'omit',
			redirect: 'error',
			signal: AbortSignal.timeout(patience),
		} as const satisfies RequestInit;
		const asked = ask(address, options).then((response) => readText(response, longest));
		kept.set(address, asked);
		asked.catch(() => kept.delete(address));
		return asked;
	}

	return {
		jwks: async () => JSON.parse(await text(`${issuer}/.well-known/jwks.json`, longestKeySet)),
		statusList: async (url) => {
			if (!url.startsWith(`${issuer}/status/`)) throw new Error('a list of somebody else');
			return text(url, longestStatusList);
		},
	};
}
