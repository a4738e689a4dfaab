// Rows as they come, in a database of its own beside the release: appended, never looked up, so
// that the millionth costs what the first did. It is thrown away with the build; a power cut may
// ruin it, and nothing is lost.

import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { recordTypes } from '@zhixin/api-client';
import { nameKey } from '#lib/server/registry/analysis/name-key.ts';
import type { ImportedSubject } from './profiles/profile.ts';
import type { RecordDraft } from './profiles/record-profile.ts';
import { recordColumnNames, recordColumnsSql, recordValues } from './record-columns.ts';
import type { StagedOrigin, StagedRecord } from './staged-record.ts';

const ROWS_A_TRANSACTION = 20_000;

const TABLES = `
	CREATE TABLE staged (
		seq INTEGER PRIMARY KEY,
		source INTEGER NOT NULL,
		uscc TEXT NOT NULL,
		organisation_code TEXT NOT NULL,
		registration_number TEXT,
		name TEXT NOT NULL,
		name_key TEXT NOT NULL,
		kind TEXT NOT NULL,
		status TEXT,
		region TEXT NOT NULL,
		detail TEXT NOT NULL
	) STRICT;
	CREATE TABLE staged_records (
		seq INTEGER PRIMARY KEY,
		source INTEGER NOT NULL,
		type_order INTEGER NOT NULL,
		${recordColumnsSql},
		region TEXT NOT NULL,
		details TEXT NOT NULL,
		subject_name TEXT NOT NULL
	) STRICT;
	CREATE TABLE staged_origins (
		seq INTEGER PRIMARY KEY,
		source INTEGER NOT NULL,
		uscc TEXT NOT NULL,
		origin TEXT NOT NULL
	) STRICT;
	CREATE TABLE unmatched (
		seq INTEGER PRIMARY KEY,
		source INTEGER NOT NULL,
		file INTEGER NOT NULL,
		row INTEGER NOT NULL,
		name_key TEXT NOT NULL,
		draft TEXT NOT NULL,
		cells TEXT NOT NULL
	) STRICT;
`;

/** A record whose subject has a name and no code, with what the quarantine may keep of its row. */
export interface UnmatchedRow {
	readonly file: number;
	readonly row: number;
	readonly draft: RecordDraft;
	readonly cells: Readonly<Record<string, string>>;
}

/** The rows taken, in the order of the manifest. */
export class Staging {
	readonly path: string;
	/** For what must be looked up before the writing ends. */
	readonly database: DatabaseSync;
	readonly #subject: StatementSync;
	readonly #record: StatementSync;
	readonly #origin: StatementSync;
	readonly #unmatched: StatementSync;
	#inTransaction = 0;

	/** Creates the database. */
	constructor(path: string) {
		this.path = path;
		this.database = new DatabaseSync(path);
		this.database.exec(`
			PRAGMA journal_mode = OFF;
			PRAGMA synchronous = OFF;
			PRAGMA locking_mode = EXCLUSIVE;
			${TABLES}
		`);
		const insert = (table: string, values: number) =>
			this.database.prepare(`INSERT INTO ${table} VALUES (NULL${', ?'.repeat(values)})`);
		this.#subject = insert('staged', 10);
		this.#record = insert('staged_records', recordColumnNames.length + 5);
		this.#origin = insert('staged_origins', 3);
		this.#unmatched = insert('unmatched', 6);
	}

	/** Appends a subject of the source at a position of the manifest. */
	add(source: number, subject: ImportedSubject): void {
		this.#begin();
		this.#subject.run(
			source,
			subject.uscc,
			subject.organisationCode,
			subject.registrationNumber,
			subject.name,
			subject.nameKey,
			subject.kind,
			subject.status,
			subject.region,
			JSON.stringify(subject.detail),
		);
		this.#end();
	}

	/** Appends a record. */
	addRecord(source: number, record: StagedRecord): void {
		this.#begin();
		this.#record.run(
			source,
			recordTypes.indexOf(record.type),
			...recordValues(record),
			record.region,
			JSON.stringify(record.details),
			record.subjectName,
		);
		this.#end();
	}

	/** Appends an origin. */
	addOrigin(source: number, { origin, uscc }: StagedOrigin): void {
		this.#begin();
		this.#origin.run(source, uscc, origin);
		this.#end();
	}

	/** Appends a record whose subject is to be found by name when all files are read. */
	addUnmatched(source: number, { cells, draft, file, row }: UnmatchedRow): void {
		this.#begin();
		const [key, text] = [nameKey(draft.name), JSON.stringify(draft)];
		this.#unmatched.run(source, file, row, key, text, JSON.stringify(cells));
		this.#end();
	}

	/** Ends the writing; `assembleRelease` opens the file again. */
	close(): void {
		this.commit();
		this.database.close();
	}

	/** Ends the transaction under way. */
	commit(): void {
		if (this.#inTransaction > 0) this.database.exec('COMMIT');
		this.#inTransaction = 0;
	}

	#begin(): void {
		if (this.#inTransaction === 0) this.database.exec('BEGIN');
	}

	#end(): void {
		this.#inTransaction += 1;
		if (this.#inTransaction === ROWS_A_TRANSACTION) this.commit();
	}
}
