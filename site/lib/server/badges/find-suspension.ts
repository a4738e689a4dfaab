// Whether something takes the badge away now. Only what is public now is asked: a repaired or
// withdrawn entry is not among the records, and so restores the badge at once.
import type { CreditRecord } from '@zhixin/api-client';
import type { Clock } from './clock.ts';
import { isFresh, isInForce } from './find-facts.ts';
import type { SchemeFacts } from './scheme-facts.ts';
import type { Suspension } from './schemes.ts';

/** `unknown`: a list that would say so is overdue or not in the release. */
export interface FoundSuspension {
	readonly outcome: 'suspends' | 'disputed' | 'none' | 'unknown';
	readonly records: readonly CreditRecord[];
}

function suspends(record: CreditRecord, { lists, types }: Suspension): boolean {
	if (record.type === 'serious-dishonesty') return lists.includes(record.details.listCode ?? '');
	return types.some((type) => type === record.type);
}

function isKnown(
	{ sources, status }: SchemeFacts,
	{ lists, statuses, types }: Suspension,
	freshnessDays: number,
	clock: Clock,
): boolean {
	const known = (profile: string, code: string | null) =>
		sources
			.filter((source) => source.profile === profile && source.code === code)
			.map((source) => isFresh(source, freshnessDays, clock))
			.includes(true);
	return (
		(statuses.length === 0 || status !== null) &&
		lists.every((code) => known('serious-dishonesty', code)) &&
		types.every((type) => known(type, null))
	);
}

/** What is known of one ground of suspension. An entry under dispute suspends nothing by itself. */
export function findSuspension(
	facts: SchemeFacts,
	suspension: Suspension,
	freshnessDays: number,
	clock: Clock,
): FoundSuspension {
	const { records, status } = facts;
	if (status !== null && suspension.statuses.includes(status)) {
		return { outcome: 'suspends', records: [] };
	}
	const inForce = records.filter(
		(record) => suspends(record, suspension) && isInForce(record, clock),
	);
	if (inForce.length > 0) {
		const undisputed = inForce.some(({ disputedSince }) => disputedSince === null);
		return { outcome: undisputed ? 'suspends' : 'disputed', records: inForce };
	}
	const known = isKnown(facts, suspension, freshnessDays, clock);
	return { outcome: known ? 'none' : 'unknown', records: [] };
}
