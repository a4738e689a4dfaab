// A site that asks another one's API passes on what that one signed: it has no key of its own.
import { createClient, UnavailableError } from '@zhixin/api-client';
import type { BadgeIssuer, PublicKey } from './issuer.ts';

const patience = 10_000;

async function read(address: string): Promise<Response> {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
		if (response.ok) return response;
		throw new Error(`${address} answered ${response.status}`);
	} catch (cause) {
		throw new UnavailableError('the API that this site asks gave no proof', { cause });
	}
}

/** The issuer of the API at `api`. Its credentials name that site as their issuer. */
export function createRemoteIssuer(api: string): BadgeIssuer {
	const client = createClient({ origin: api, retries: 0 });
	return {
		merchantBadges: (usccs) => client.badges({ uscc: [...usccs] }),
		jwks: async () =>
			(await (await read(`${api}/.well-known/jwks.json`)).json()) as { keys: PublicKey[] },
		statusList: async (purpose) => (await read(`${api}/status/${purpose}`)).text(),
	};
}
