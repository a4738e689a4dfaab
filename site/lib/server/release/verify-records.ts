// What must be true of the records of a release before anybody reads it.

import type { DatabaseSync } from 'node:sqlite';
import { isLastPublicDay, type PublicityFacts, recordTypes } from '@zhixin/api-client';
import { recordFields } from './record-columns.ts';
import { stagedRecord } from './staged-record.ts';

const SAMPLE = 1000;

function readNumber(database: DatabaseSync, sql: string): number {
	const row = database.prepare(sql).get();
	return Number(Object.values(row ?? {})[0] ?? Number.NaN);
}

function* checkRecordCounts(
	database: DatabaseSync,
	meta: ReadonlyMap<string, string>,
): Generator<string> {
	const records = readNumber(database, 'SELECT count(*) FROM records');
	if (meta.get('recordCount') !== String(records)) {
		yield `it holds ${records} records and says ${meta.get('recordCount')}`;
	}
	if (readNumber(database, 'SELECT coalesce(max(position), 0) FROM records') !== records) {
		yield 'the positions of records have gaps';
	}
	const counted = new Map(
		database
			.prepare('SELECT source_id, count(*) AS count FROM records GROUP BY source_id')
			.all()
			.map(({ count, source_id }) => [String(source_id), Number(count)]),
	);
	for (const { id, records: said } of database.prepare('SELECT id, records FROM sources').all()) {
		if ((counted.get(String(id)) ?? 0) === said) continue;
		yield `source ${id} has another number of records than it says`;
	}
}

// What the rows say is what the counts must be, no more and no less.
function* checkCounted(database: DatabaseSync): Generator<string> {
	const rows = `SELECT uscc, type, coalesce(last_public_day, '') AS day, count(*) AS count
		FROM records GROUP BY uscc, type, day`;
	const counts = 'SELECT uscc, type, last_public_day, count FROM record_counts';
	const wrong = readNumber(
		database,
		`SELECT (SELECT count(*) FROM (${rows} EXCEPT ${counts}))
			+ (SELECT count(*) FROM (${counts} EXCEPT ${rows}))`,
	);
	if (wrong > 0) yield 'the counts of records are not right';
}

function factsOf(row: Readonly<Record<string, unknown>>): PublicityFacts {
	const { decidedOn, publicUntil, severity, type } = recordFields(row) as unknown as PublicityFacts;
	return { type, severity, decidedOn, publicUntil };
}

// One pass over all records, in their order. A last day that was altered, or a severity or an end
// that does not lead to it, would show a record for longer than the rule says.
function* checkEach(database: DatabaseSync): Generator<string> {
	const rows = database.prepare(
		`SELECT position, uscc, type, severity, decided_on, public_until, last_public_day
		FROM records ORDER BY position`,
	);
	let last = '';
	for (const row of rows.iterate()) {
		const { position, type, uscc } = row;
		const order = (recordTypes as readonly string[]).indexOf(String(type));
		const key = `${uscc}${String(order).padStart(3, '0')}`;
		if (order < 0) yield `it holds a record of the type ${type}, which nobody knows`;
		else if (key < last) yield 'the records are not in their order';
		else if (!isLastPublicDay(row.last_public_day as string | null, factsOf(row))) {
			yield `the last public day of record ${position} is not what the rule says`;
		} else {
			last = key;
			continue;
		}
		return;
	}
}

function* checkSubjects(database: DatabaseSync): Generator<string> {
	const lost = readNumber(
		database,
		`SELECT count(*) FROM (SELECT DISTINCT uscc FROM records) AS r
		WHERE NOT EXISTS (SELECT 1 FROM subjects WHERE subjects.uscc = r.uscc)`,
	);
	if (lost > 0) yield `${lost} subjects of records are not there`;
}

function* checkFields(database: DatabaseSync): Generator<string> {
	const records = readNumber(database, 'SELECT count(*) FROM records');
	const step = Math.max(1, Math.floor(records / SAMPLE));
	const statement = database.prepare('SELECT * FROM records WHERE position = ?');
	for (let position = 1; position <= records; position += step) {
		const row = statement.get(position);
		const candidate = {
			...recordFields(row ?? {}),
			region: row?.region,
			details: JSON.parse(String(row?.details)),
			subjectName: '-',
		};
		if (stagedRecord.safeParse(candidate).success) continue;
		yield `record ${position} cannot be read`;
		return;
	}
}

/** Gives what is wrong with the records of a release. */
export function* checkRecords(
	database: DatabaseSync,
	meta: ReadonlyMap<string, string>,
): Generator<string> {
	yield* checkRecordCounts(database, meta);
	yield* checkSubjects(database);
	yield* checkCounted(database);
	yield* checkEach(database);
	yield* checkFields(database);
}
