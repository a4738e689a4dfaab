// The days that stand beside the state of a badge.
import type { Badge, CreditRecord, SchemeVersion } from '@zhixin/api-client';

/** The records among those on the page on which the outcome of a badge rests. */
function evidenceOf({ why }: Badge, records: readonly CreditRecord[]): CreditRecord[] {
	const ids = new Set(why.flatMap(({ evidence }) => evidence));
	return records.filter(({ id }) => ids.has(id));
}

const earliest = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort()[0];

/** The first of the last days of the facts that it requires; `undefined` where none has one. */
export function holdsUntil(
	{ facts }: Badge,
	version: SchemeVersion | undefined,
): string | undefined {
	const required = new Set(
		version?.criteria.filter(({ role }) => role === 'required').map(({ id }) => id),
	);
	const needed = facts.filter(({ criterion }) => required.has(criterion));
	return earliest(needed.map(({ validUntil }) => validUntil));
}

/** The day on which a fact of it came to its end, as of `today`. */
export function endedOn(
	badge: Badge,
	records: readonly CreditRecord[],
	today: string,
): string | undefined {
	const ends = [...badge.facts, ...evidenceOf(badge, records)].map(({ validUntil }) => validUntil);
	return earliest(ends.filter((day) => day !== null && day < today));
}

/** Since when one of its facts is disputed. */
export function disputedSince(badge: Badge, records: readonly CreditRecord[]): string | undefined {
	return earliest(evidenceOf(badge, records).map((record) => record.disputedSince));
}
