// The one thing that a badge on somebody's page says. Every tier of the embed asks here, so that the
// picture, the frame and the element say the same at the same moment. Pure: no clock, no network.

import type { BadgeState, SchemeId } from '../contract/vocabulary.ts';
import type { CredentialCheck } from '../credential/badge-credential.ts';

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

const bySaid: Record<BadgeState, EmbedVerdict> = {
	granted: 'cannot-check',
	suspended: 'suspended',
	expired: 'expired',
	disputed: 'disputed',
	'not-enrolled': 'not-enrolled',
	'not-in-scope': 'not-enrolled',
	unknown: 'unknown',
};

// Where nothing is granted and no scheme was asked for, the first of these that the register says.
const saidFirst: readonly BadgeState[] = ['disputed', 'unknown', 'expired', 'suspended'];

const byOutcome: Partial<Record<CredentialCheck['outcome'], EmbedVerdict>> = {
	expired: 'expired',
	revoked: 'suspended',
	suspended: 'suspended',
	'other-origin': 'other-origin',
};

function unproved({ states, scheme }: EmbedQuestion): EmbedAnswer {
	if (scheme !== undefined) {
		const said = states.find((one) => one.scheme === scheme)?.state ?? 'not-enrolled';
		return { verdict: bySaid[said], schemes: [scheme] };
	}
	const said = saidFirst.find((state) => states.some((one) => one.state === state));
	if (said === undefined) return { verdict: 'not-enrolled', schemes: [] };
	const schemes = states.filter(({ state }) => state === said).map((one) => one.scheme);
	return { verdict: bySaid[said], schemes };
}

/**
 * Says what a badge shows. Granted only by a proof that is genuine and whose badge has not expired at
 * `now`; what the register merely claims to be granted cannot be checked.
 */
export function judgeEmbed(question: EmbedQuestion): EmbedAnswer {
	const { states, check, scheme, now } = question;
	const claimed = states
		.filter((one) => one.state === 'granted' && (scheme === undefined || one.scheme === scheme))
		.map((one) => one.scheme);
	if (claimed.length === 0) return unproved(question);
	if (check?.outcome !== 'genuine') {
		const verdict = check && byOutcome[check.outcome];
		return { verdict: verdict ?? 'cannot-check', schemes: claimed };
	}
	const held = (check.credential?.badges ?? []).filter((badge) => claimed.includes(badge.scheme));
	const valid = held.filter(({ expires }) => Date.parse(expires) > now.getTime());
	const [first] = valid.map(({ expires }) => expires).sort();
	if (first !== undefined) {
		return { verdict: 'granted', schemes: valid.map((badge) => badge.scheme), expires: first };
	}
	return { verdict: held.length > 0 ? 'expired' : 'cannot-check', schemes: claimed };
}
