// The one thing that a badge on somebody's page says. Every tier of the embed asks here, so that the
// picture, the frame and the element say the same at the same moment. Pure: no clock, no network.

import type { BadgeState, SchemeId } from '../contract/vocabulary.ts';
import type { CredentialCheck } from '../credential/badge-credential.ts';
import { tabletFaces } from './tablet-shape.ts';

/**
 * What is said. Only `granted` may look joined and filled. `cannot-check`: nothing was proved now;
 * `other-origin`: the business did not register the page that shows its badge.
 */
export type EmbedVerdict = Exclude<BadgeState, 'not-in-scope'> | 'other-origin' | 'cannot-check';

/** What is known about one business when its badge is drawn. */
export interface EmbedQuestion {
	/** What the register says, `badges` of `GET /api/v1/badges`: a scheme that it leaves out says nothing. */
	readonly states: readonly { readonly scheme: SchemeId; readonly state: BadgeState }[];
	/** The end of `verifyCredential()`; absent where the register gave no credential. */
	readonly check?: CredentialCheck | undefined;
	/** The scheme that the page asks for; absent: whatever is granted. */
	readonly scheme?: SchemeId | undefined;
	readonly now: Date;
}

/** What is said, and about which schemes. */
export interface EmbedAnswer {
	readonly verdict: EmbedVerdict;
	/** The schemes that the verdict is about; empty where it is about none in particular. */
	readonly schemes: readonly SchemeId[];
	/** Only when granted: the instant after which it may not be shown without asking again. */
	readonly expires?: string;
}

/**
 * Where a business has badges in several states, none of them granted, and no scheme was asked for: the
 * first of these that the register says is what is said of all. What is still open comes before what is
 * settled: a reader who is told that something is disputed or cannot be checked concludes nothing yet,
 * and one who is told that it is not shown does. Everything that says one thing about a business asks
 * here, so that a badge and the page behind it never disagree; and since released versions of the
 * element are kept for good, another order would set them against this page for ever.
 */
export const saidFirst: readonly BadgeState[] = ['disputed', 'unknown', 'expired', 'suspended'];

/** What the register and the check call otherwise than it is said. */
const otherwise: Readonly<Record<string, EmbedVerdict>> = {
	granted: 'cannot-check',
	revoked: 'suspended',
	'not-in-scope': 'not-enrolled',
};

// What is not proved concludes nothing where its word is not known here.
function neutralOf(word: string): EmbedVerdict {
	const said = otherwise[word] ?? word;
	return Object.hasOwn(tabletFaces, said) ? (said as EmbedVerdict) : 'cannot-check';
}

/**
 * Says what a badge shows. Granted only by a proof that is genuine and that has not ended at `now`,
 * neither as a whole nor for the scheme; what the register merely claims to be granted cannot be checked.
 */
export function judgeEmbed({ states, check, scheme, now }: EmbedQuestion): EmbedAnswer {
	const about = states.filter((one) => one.scheme === (scheme ?? one.scheme));
	const schemesThatAre = (state: BadgeState | undefined) =>
		about.filter((one) => one.state === state).map((one) => one.scheme);
	const claimed = schemesThatAre('granted');
	if (claimed.length === 0) {
		const said = scheme
			? about[0]?.state
			: saidFirst.find((state) => schemesThatAre(state).length > 0);
		const schemes = scheme ? [scheme] : schemesThatAre(said);
		return { verdict: neutralOf(said ?? 'not-enrolled'), schemes };
	}
	if (check?.outcome !== 'genuine') {
		return { verdict: neutralOf(check?.outcome ?? ''), schemes: claimed };
	}
	const { badges = [], validUntil = '' } = check.credential ?? {};
	const held = badges.filter((badge) => claimed.includes(badge.scheme));
	const valid = held.filter(({ expires }) =>
		[expires, validUntil].every((end) => Date.parse(end) > now.getTime()),
	);
	if (valid.length === 0) {
		return { verdict: held.length > 0 ? 'expired' : 'cannot-check', schemes: claimed };
	}
	const [first = validUntil] = [...valid.map(({ expires }) => expires), validUntil].sort();
	return { verdict: 'granted', schemes: valid.map((badge) => badge.scheme), expires: first };
}
