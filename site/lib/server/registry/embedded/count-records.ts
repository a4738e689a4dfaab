// How many records of each type a subject shows. Counted by last public day, not by record, and
// remembered until the first of those days is over or something is withdrawn: a long record has
// hundreds of such days.
import type { DatabaseSync } from 'node:sqlite';
import { millisecondsPublic, type RecordType, recordTypes } from '@zhixin/api-client';
import { noLastDay } from '#lib/server/release/schema.ts';
import type { KnownWithdrawals } from '#lib/server/withdrawals/follow-withdrawals.ts';
import { prepared } from './prepared.ts';
import type { Moment } from './shown-release.ts';
import type { WithdrawnRecords } from './withdrawn-records.ts';

/** Counts by type in the order of the types; never a zero. */
export type RecordCounts = ReadonlyMap<RecordType, number>;

interface Remembered {
	readonly counts: RecordCounts;
	readonly withdrawals: KnownWithdrawals;
	readonly from: number;
	readonly until: number;
}

const mostRemembered = 1_000;

/** Gives the function that counts the records that a subject shows at each moment. */
export function createRecordCounter(
	database: DatabaseSync,
	moment: Moment,
	withdrawn: WithdrawnRecords,
): (uscc: string) => RecordCounts {
	const remembered = new Map<string, Remembered>();
	/** How long what is being counted stays as it is. */
	let lasts = Number.POSITIVE_INFINITY;

	function isPublicAt(day: unknown, now: Date): boolean {
		const left = millisecondsPublic(day === noLastDay ? null : String(day), now);
		if (left > 0) lasts = Math.min(lasts, left);
		return left > 0;
	}

	database.function('is_public_at', { directOnly: true }, (day, now) =>
		Number(isPublicAt(day, new Date(Number(now)))),
	);

	function count(uscc: string, now: Date): RecordCounts {
		const rows = prepared(
			database,
			`SELECT type, sum(count) AS count FROM record_counts
				WHERE uscc = ? AND is_public_at(last_public_day, ?) GROUP BY type`,
		).all(uscc, now.getTime());
		const counts = new Map(rows.map((row) => [String(row.type), Number(row.count)]));
		for (const { type, lastPublicDay } of withdrawn.of(uscc)) {
			if (!isPublicAt(lastPublicDay ?? noLastDay, now)) continue;
			counts.set(type, (counts.get(type) ?? 0) - 1);
		}
		return new Map(
			recordTypes
				.map((type) => [type, counts.get(type) ?? 0] as const)
				.filter(([, shown]) => shown > 0),
		);
	}

	return (uscc) => {
		const now = moment.now();
		const from = now.getTime();
		const withdrawals = moment.withdrawals();
		const known = remembered.get(uscc);
		const isOfNow = known !== undefined && from >= known.from && from < known.until;
		if (isOfNow && known.withdrawals === withdrawals) return known.counts;
		lasts = Number.POSITIVE_INFINITY;
		const counts = count(uscc, now);
		const [oldest] = remembered.keys();
		if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
		remembered.set(uscc, { counts, withdrawals, from, until: from + lasts });
		return counts;
	};
}
