// An open release less what may not be shown now. Every read goes through here: what was withdrawn
// and what the rule of publicity says is over are asked of each row, in SQL, as `is_shown(id, day)`.
// The days themselves are compared in `publicity.ts` of api-client and nowhere else.
import type { DatabaseSync } from 'node:sqlite';
import { isPublicOn } from '@zhixin/api-client';
import type { KnownWithdrawals } from '#lib/server/withdrawals/follow-withdrawals.ts';
import { createRecordCounter, type RecordCounts } from './count-records.ts';
import { createWithdrawnRecords } from './withdrawn-records.ts';

/** What a release is shown by. */
export interface Moment {
	/** The withdrawals known now. */
	readonly withdrawals: () => KnownWithdrawals;
	readonly now: () => Date;
}

/** A release of which nothing is read that may not be shown. */
export interface ShownRelease {
	readonly database: DatabaseSync;
	readonly id: string;
	/** SQL that holds for the row `r` of `records` when it may be shown. */
	readonly recordIsShown: string;
	/** SQL that holds for the row `s` of `subjects` when it may be shown. */
	readonly subjectIsShown: string;
	readonly withdrawals: () => KnownWithdrawals;
	/** How many records of each type a subject shows. */
	readonly count: (uscc: string) => RecordCounts;
}

const recordIsShown = 'is_shown(r.id, r.last_public_day)';

// A subject that only its records name is there as long as one of them is: its bare name would say
// that something was there.
const subjectIsShown = `(s.source_id IN (SELECT id FROM sources WHERE profile = 'registration')
	OR EXISTS (SELECT 1 FROM records r WHERE r.uscc = s.uscc AND ${recordIsShown}))`;

function holdsUnregistered(database: DatabaseSync): boolean {
	const sql = `SELECT 1 FROM sources WHERE profile <> 'registration' AND subjects > 0`;
	return database.prepare(sql).get() !== undefined;
}

/** Opens the one view of `database` through which it is read. */
export function showRelease(database: DatabaseSync, id: string, moment: Moment): ShownRelease {
	const withdrawn = createWithdrawnRecords(database, moment.withdrawals);
	database.function('is_shown', { directOnly: true }, (recordId, day) =>
		Number(
			!withdrawn.has(String(recordId)) &&
				isPublicOn(day === null ? null : String(day), moment.now()),
		),
	);
	return {
		database,
		id,
		recordIsShown,
		subjectIsShown: holdsUnregistered(database) ? subjectIsShown : 'TRUE',
		withdrawals: moment.withdrawals,
		count: createRecordCounter(database, moment, withdrawn),
	};
}
