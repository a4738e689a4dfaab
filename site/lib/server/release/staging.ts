// Rows as they come, in a database of its own beside the release: appended, never looked up, so
// that the millionth costs what the first did. It is thrown away with the build; a power cut may
// ruin it, and nothing is lost.

import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { ImportedSubject } from './profiles/profile.ts';

const ROWS_A_TRANSACTION = 20_000;

/** The rows taken, in the order of the manifest. */
export class Staging {
	readonly path: string;
	readonly #database: DatabaseSync;
	readonly #insert: StatementSync;
	#inTransaction = 0;

	/** Creates the database. */
	constructor(path: string) {
		this.path = path;
		this.#database = new DatabaseSync(path);
		this.#database.exec(`
			PRAGMA journal_mode = OFF;
			PRAGMA synchronous = OFF;
			PRAGMA locking_mode = EXCLUSIVE;
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
		`);
		this.#insert = this.#database.prepare(
			'INSERT INTO staged VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
		);
	}

	/** Appends a subject of the source at a position of the manifest. */
	add(source: number, subject: ImportedSubject): void {
		if (this.#inTransaction === 0) this.#database.exec('BEGIN');
		this.#insert.run(
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
		this.#inTransaction += 1;
		if (this.#inTransaction === ROWS_A_TRANSACTION) this.#commit();
	}

	/** Ends the writing; `assembleRelease` opens the file again. */
	close(): void {
		this.#commit();
		this.#database.close();
	}

	#commit(): void {
		if (this.#inTransaction > 0) this.#database.exec('COMMIT');
		this.#inTransaction = 0;
	}
}
