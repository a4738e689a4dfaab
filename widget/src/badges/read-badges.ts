// What the register answers about several businesses, read by hand: a schema library would weigh more
// than the badge. What is not exactly as it should be is no answer.

import type { CredentialCheck } from '@zhixin/api-client/credential';
import type { EmbedQuestion } from '@zhixin/api-client/embed';
import type { Uscc } from '@zhixin/api-client/identifiers';

/** Keys and status lists as they came with the answer. */
export interface ReadProof {
	readonly asOf: string;
	readonly jwks: unknown;
	readonly statusLists: Readonly<Record<string, string>>;
}

/** What is known of one business, nothing of it proved yet. */
export interface ReadBadges {
	readonly name: string;
	readonly states: EmbedQuestion['states'];
	readonly credential: string | null;
	readonly proof: ReadProof | undefined;
	/** What came of proving it, as soon as somebody asked. */
	check?: Promise<CredentialCheck | undefined>;
}

type Unread = { readonly [name: string]: unknown } | null | undefined;

/** Reads the body of `GET /api/v1/badges`, as far as it was asked about; throws when it is of another shape. */
export function readAnswer(body: unknown, asked: readonly Uscc[]): ReadonlyMap<Uscc, ReadBadges> {
	const { items, proof } = body as { items: Unread[]; proof: ReadProof | undefined };
	const businesses = new Map<Uscc, ReadBadges>();
	for (const item of items) {
		const uscc = asked.find((code) => code === item?.uscc);
		// A state that nobody has heard of is a word: no verdict is made of it. So is any credential.
		if (uscc && typeof item?.name === 'string' && Array.isArray(item.badges)) {
			businesses.set(uscc, {
				name: item.name,
				states: item.badges.filter(Boolean),
				credential: item.credential as string | null,
				// The lists are looked at where they are checked; the date is shown as it stands.
				proof: proof?.statusLists && Date.parse(proof.asOf) > 0 ? proof : undefined,
			});
		}
	}
	return businesses;
}
