// Records in the order in which they are read, each once, with their counts: one pass over one
// sort, whatever their number.

import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { asUscc, subjectKindOf } from '@zhixin/api-client/identifiers';
import { nameKey } from '#lib/server/registry/analysis/name-key.ts';
import type { Progress } from './progress.ts';
import { recordColumnNames } from './record-columns.ts';
import { createRecordIndexes, noLastDay, type SubjectDetail } from './schema.ts';

/** What was counted of the records of a build. */
export interface AssembledRecords {
	readonly records: number;
	/** By position of the source in the manifest. */
	readonly recordsBySource: ReadonlyMap<number, number>;
	/** Rows that say again what another row says. */
	readonly repeatedRecords: number;
}

type StagedRow = Readonly<Record<string, string | number | null>>;

const UNKNOWN: SubjectDetail = {
	legalRepresentative: null,
	address: null,
	establishedOn: null,
	registrationAuthority: null,
	businessScope: null,
	formerNames: [],
	tradeName: null,
};

/**
 * Adds to the staged subjects those that only a record or an origin names, with the name that
 * stands there: a penalty of a business that the register at hand does not hold is still one.
 */
export function stageUnregistered(database: DatabaseSync): void {
	database.function('name_key', { deterministic: true }, (name) => nameKey(String(name)));
	database.function('kind_of', { deterministic: true }, (code) => {
		const uscc = asUscc(String(code));
		return uscc === undefined ? 'other' : subjectKindOf(uscc);
	});
	database.exec(`
		INSERT INTO staging.staged (source, uscc, organisation_code, name, name_key, kind, region, detail)
		SELECT source, uscc, substr(uscc, 9, 9), subject_name, name_key(subject_name), kind_of(uscc),
			region, '${JSON.stringify(UNKNOWN)}'
		FROM staging.staged_records
		WHERE seq IN (
			SELECT max(seq) FROM staging.staged_records AS r
			WHERE NOT EXISTS (SELECT 1 FROM staging.staged AS s WHERE s.uscc = r.uscc)
			GROUP BY uscc
		)
		ORDER BY seq
	`);
}

/** Writes one record after another and counts them. */
class RecordWriter {
	readonly bySource = new Map<number, number>();
	records = 0;
	readonly #sourceIds: ReadonlyMap<number, string>;
	readonly #insert: StatementSync;
	readonly #insertCount: StatementSync;
	readonly #findRegion: StatementSync;
	#uscc = '';
	#type = '';
	#region = '';
	#days = new Map<string, number>();

	constructor(database: DatabaseSync, sourceIds: ReadonlyMap<number, string>) {
		this.#sourceIds = sourceIds;
		this.#insert = database.prepare(
			`INSERT INTO records VALUES (?${', ?'.repeat(recordColumnNames.length + 3)})`,
		);
		this.#insertCount = database.prepare('INSERT INTO record_counts VALUES (?, ?, ?, ?)');
		this.#findRegion = database.prepare('SELECT region FROM subjects WHERE uscc = ?');
	}

	add(row: StagedRow): void {
		this.#turnTo(String(row.uscc), String(row.type));
		const day = String(row.last_public_day ?? noLastDay);
		this.#days.set(day, (this.#days.get(day) ?? 0) + 1);
		const source = Number(row.source);
		this.bySource.set(source, (this.bySource.get(source) ?? 0) + 1);
		this.records += 1;
		this.#insert.run(
			this.records,
			...recordColumnNames.map((column) => row[column] ?? null),
			this.#region,
			row.details ?? '{}',
			this.#sourceIds.get(source) ?? null,
		);
	}

	finish(): void {
		for (const [day, count] of this.#days) {
			this.#insertCount.run(this.#uscc, this.#type, day, count);
		}
		this.#days.clear();
	}

	#turnTo(uscc: string, type: string): void {
		if (uscc === this.#uscc && type === this.#type) return;
		this.finish();
		if (uscc !== this.#uscc) this.#region = String(this.#findRegion.get(uscc)?.region);
		this.#uscc = uscc;
		this.#type = type;
	}
}

function insertOrigins(database: DatabaseSync): void {
	database.exec(`
		INSERT OR REPLACE INTO origins
		SELECT uscc, origin, source_ids.id FROM staging.staged_origins
		JOIN source_ids ON source_ids.position = staged_origins.source
		WHERE uscc IN (SELECT uscc FROM subjects) ORDER BY seq
	`);
}

/**
 * Writes `records`, `record_counts` and `origins` from the attached staging. A record that comes
 * twice is written once, as its later row has it: the same id means the same place in the order.
 */
export function assembleRecords(
	database: DatabaseSync,
	sourceIds: ReadonlyMap<number, string>,
	progress: Progress,
): AssembledRecords {
	const sorted = database.prepare(`
		SELECT source, ${recordColumnNames.join(', ')}, details FROM staging.staged_records
		ORDER BY uscc, type_order, decided_on DESC, id, seq
	`);
	const writer = new RecordWriter(database, sourceIds);
	progress.start('Ordering records');
	let pending: StagedRow | undefined;
	let read = 0;
	database.exec('BEGIN');
	for (const row of sorted.iterate()) {
		const next = row as StagedRow;
		if (pending !== undefined && pending.id !== next.id) writer.add(pending);
		pending = next;
		read += 1;
		progress.add();
	}
	if (pending !== undefined) writer.add(pending);
	writer.finish();
	insertOrigins(database);
	database.exec('COMMIT');
	for (const sql of createRecordIndexes) database.exec(sql);
	return {
		records: writer.records,
		recordsBySource: writer.bySource,
		repeatedRecords: read - writer.records,
	};
}
