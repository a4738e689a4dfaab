// What must be true of the records of a release before anybody reads it.

import type { DatabaseSync } from 'node:sqlite';
import { recordTypes } from '@zhixin/api-client';
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

// One pass: what the rows say in their order is what the counts must be.
function* checkOrder(database: DatabaseSync): Generator<string> {
	const wrong = readNumber(
		database,
		`SELECT count(*) FROM (
			SELECT uscc, type, coalesce(last_public_day, '') AS day, count(*) AS count FROM records
			GROUP BY uscc, type, day
			EXCEPT SELECT uscc, type, last_public_day, count FROM record_counts
		)`,
	);
	const total = readNumber(database, 'SELECT coalesce(sum(count), 0) FROM record_counts');
	if (wrong > 0 || total !== readNumber(database, 'SELECT count(*) FROM records')) {
		yield 'the counts of records are not right';
	}
	const rows = database.prepare('SELECT uscc, type FROM records ORDER BY position');
	let last = '';
	for (const { type, uscc } of rows.iterate()) {
		const order = (recordTypes as readonly string[]).indexOf(String(type));
		const key = `${uscc}${String(order).padStart(3, '0')}`;
		if (order < 0) yield `it holds a record of the type ${type}, which nobody knows`;
		else if (key < last) yield 'the records are not in their order';
		else {
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
			id: row?.id,
			uscc: row?.uscc,
			type: row?.type,
			code: row?.code,
			title: row?.title,
			documentNumber: row?.document_number,
			authorityName: row?.authority_name,
			authorityUscc: row?.authority_uscc,
			decidedOn: row?.decided_on,
			validFrom: row?.valid_from,
			validUntil: row?.valid_until,
			content: row?.content,
			severity: row?.severity,
			publicUntil: row?.public_until,
			lastPublicDay: row?.last_public_day,
			catalogueItem: row?.catalogue_item,
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
	yield* checkOrder(database);
	yield* checkFields(database);
}
