// The proof on the reader's own machine, with the page's own address: what the page says of itself
// counts for nothing.

import { type CredentialCheck, verifyCredential } from '@zhixin/api-client/credential';
import type { Uscc } from '@zhixin/api-client/identifiers';
import type { ReadBadges, ReadProof } from './read-badges.ts';

/** Proves what a business was given; `undefined` where it was given nothing. */
export async function proveBadges(
	issuer: string,
	uscc: Uscc,
	{ credential }: ReadBadges,
	proof: ReadProof | undefined,
): Promise<CredentialCheck | undefined> {
	if (!credential) return undefined;
	return verifyCredential(credential, {
		issuer,
		uscc,
		// Not `self.origin`: a page may overwrite that.
		origin: new URL(location.href).origin,
		jwks: async () => proof?.jwks,
		statusList: async (url) =>
			(proof?.statusLists as Record<string, string> | undefined)?.[url] ?? '',
	});
}
