// The proof on the reader's own machine, with the page's own address: what the page says of itself
// counts for nothing.

import { type CredentialCheck, verifyCredential } from '@zhixin/api-client/credential';
import type { Uscc } from '@zhixin/api-client/identifiers';
import type { ReadBadges } from './read-badges.ts';

async function prove(issuer: string, uscc: Uscc, { credential, proof }: ReadBadges) {
	if (!credential) return undefined;
	return verifyCredential(credential, {
		issuer,
		uscc,
		// Not `self.origin`: a page may overwrite that.
		origin: new URL(location.href).origin,
		jwks: async () => proof?.jwks,
		statusList: async (url) => proof?.statusLists[url] ?? '',
	});
}

/** Proves what a business was given, once for each answer; `undefined` where it was given nothing. */
export function proveBadges(
	issuer: string,
	uscc: Uscc,
	badges: ReadBadges,
): Promise<CredentialCheck | undefined> {
	badges.check ??= prove(issuer, uscc, badges);
	return badges.check;
}
