// What the gallery shows: the release that is live, not copies of it, with each badge put into each
// state. Only for dev builds.
import {
	type Badge,
	type BadgeState,
	badgeStates,
	type CreditRecord,
	isNegative,
	type Subject,
	type SubjectSummary,
} from '@zhixin/api-client';
import { siteClient } from '#lib/api/site-client.ts';
import type { JudgedBadge } from '#lib/badge/read-badges.ts';

export interface Examples {
	/** One for each state, in the order of the contract. */
	readonly badges: readonly JudgedBadge[];
	readonly hits: readonly SubjectSummary[];
	readonly subject: Subject;
	/** A negative record and another. */
	readonly records: readonly CreditRecord[];
}

/** States that no official fact stands behind. */
const withoutFacts: readonly BadgeState[] = ['not-enrolled', 'not-in-scope', 'unknown'];

/** Reads them; throws where the live release is not the sample. */
export async function readExamples(fetch: typeof globalThis.fetch): Promise<Examples> {
	const client = siteClient(fetch);
	const [{ items: hits }, { items: schemes }, { items: holders }] = await Promise.all([
		client.subjects({ q: '鹤寿康养老', limit: 3 }),
		client.schemes(),
		client.schemeHolders({ id: 'elder-care', limit: 1 }),
	]);
	const [holder, [hit], scheme] = [holders[0], hits, schemes[0]];
	if (!holder || !hit || !scheme) throw new Error('the gallery shows the sample release');
	const { items: held } = await client.subjectBadges({ uscc: holder.uscc });
	const badge = held.find((one) => one.scheme === scheme.id) as Badge;
	const [version] = scheme.versions;
	const badges = badgeStates.map((state) => ({
		badge: { ...badge, state, facts: withoutFacts.includes(state) ? [] : badge.facts },
		scheme,
		version,
	}));
	const subject = await client.subject({ uscc: hit.uscc });
	const { items } = await client.records({ uscc: hit.uscc });
	const records = [items.find(isNegative), items.find((one) => !isNegative(one))];
	return { badges, hits, subject, records: records.filter((one) => one !== undefined) };
}
