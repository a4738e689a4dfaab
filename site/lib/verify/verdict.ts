// From what the register says and what was proved to the one thing that a page says. Pure, so that
// every way in which there is no tick can be tried.
import type { BadgeState, SchemeId } from '@zhixin/api-client';
import type { CredentialCheck } from '@zhixin/api-client/credential';
import { saidFirst } from '@zhixin/api-client/embed';
import type { Shop, ShopReading, ShownBadge } from './read-shop.ts';

/** What is said of a badge. Only `genuine` may look like a badge that is granted. */
export type Verdict =
	| 'genuine'
	/** The register says that it is granted; nothing was proved yet. */
	| 'unproved'
	| 'nothing-granted'
	| 'not-shown-now'
	| 'disputed'
	| 'expired'
	| 'other-site'
	| 'not-ours'
	| 'altered'
	/** The register itself cannot say: a source was not updated in time. */
	| 'source-overdue'
	| 'cannot-check'
	| 'unknown-business'
	| 'impossible-code';

/** What is asked about a shop: one badge of it, or all; on a page of another site, or none. */
export interface AskedBadge {
	readonly scheme?: SchemeId | undefined;
}

const byState: Record<BadgeState, Verdict> = {
	// The register grants it, but what was proved does not hold it: they are not of the same moment.
	granted: 'cannot-check',
	suspended: 'not-shown-now',
	disputed: 'disputed',
	expired: 'expired',
	unknown: 'source-overdue',
	'not-enrolled': 'nothing-granted',
	'not-in-scope': 'nothing-granted',
};

const byOutcome: Record<Exclude<CredentialCheck['outcome'], 'genuine'>, Verdict> = {
	expired: 'expired',
	'not-yet-valid': 'cannot-check',
	'wrong-issuer': 'not-ours',
	tampered: 'altered',
	malformed: 'altered',
	revoked: 'not-shown-now',
	suspended: 'not-shown-now',
	'other-subject': 'altered',
	'other-origin': 'other-site',
	'cannot-check-now': 'cannot-check',
};

function withoutProof({ states }: Shop, { scheme }: AskedBadge): Verdict {
	if (scheme !== undefined) {
		const state = states.find((one) => one.scheme === scheme)?.state;
		return state === undefined ? 'nothing-granted' : byState[state];
	}
	// What the register grants and nothing proves is the first thing to be said, here as in a badge.
	const said = (['granted', ...saidFirst] as const).find((state) =>
		states.some((one) => one.state === state),
	);
	return byState[said ?? 'not-enrolled'];
}

/** The badges that a check proved and that still hold now: those of `scheme`, or all. */
export function provedBadges(
	check: CredentialCheck | undefined,
	{ scheme }: AskedBadge,
	now: Date,
): ShownBadge[] {
	if (check?.outcome !== 'genuine') return [];
	return (check.credential?.badges ?? []).flatMap((badge) => {
		const holds = Date.parse(badge.expires) > now.getTime();
		if (!holds || (scheme !== undefined && badge.scheme !== scheme)) return [];
		return [{ scheme: badge.scheme as SchemeId, facts: badge.facts, expires: badge.expires }];
	});
}

/** What is said of a shop's badge; `check` is `undefined` until one has ended. */
export function judge(
	reading: ShopReading,
	asked: AskedBadge,
	check: CredentialCheck | undefined,
	now: Date,
): Verdict {
	if (reading.outcome === 'unavailable') return 'cannot-check';
	if (reading.outcome !== 'read') return reading.outcome;
	if (reading.credential === null) return withoutProof(reading, asked);
	if (check === undefined) {
		const { scheme } = asked;
		const isGranted = reading.states.some(
			({ state, ...one }) => state === 'granted' && (scheme === undefined || one.scheme === scheme),
		);
		// What is kept on the device says nothing of the states: it has to be proved.
		return isGranted || reading.states.length === 0 ? 'unproved' : withoutProof(reading, asked);
	}
	if (check.outcome !== 'genuine') return byOutcome[check.outcome];
	if (provedBadges(check, asked, now).length > 0) return 'genuine';
	const all = check.credential?.badges ?? [];
	const isOver = all.some(({ scheme }) => asked.scheme === undefined || scheme === asked.scheme);
	return isOver ? 'expired' : withoutProof(reading, asked);
}
