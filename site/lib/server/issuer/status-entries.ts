// Which credentials are about, and what became of them. Kept in a small file of its own: a restart must
// not forget that a credential was revoked, and an index is not given twice while it is in use.
import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Uscc } from '@zhixin/api-client';
import type { StatusPurpose } from './issuer.ts';

/** Bits of a list: more credentials than that are never about at once. */
export const statusListBits = 2 ** 20;
/** After its credential is over, an index rests: some clocks are late. */
const restMilliseconds = 3_600_000;

/** One credential that was given out. */
export interface StatusEntry {
	readonly position: number;
	readonly uscc: Uscc;
	/** The schemes whose badges it holds. */
	readonly schemes: readonly string[];
	readonly validUntil: number;
	readonly revoked: boolean;
	readonly suspended: boolean;
	readonly token: string;
	/** What it was made from: another text asks for another credential. */
	readonly content: string;
}

interface EntryRow {
	readonly position: number;
	readonly uscc: Uscc;
	readonly schemes: string;
	readonly valid_until: number;
	readonly revoked: number;
	readonly suspended: number;
	readonly token: string;
	readonly content: string;
}

const columns = 'position, uscc, schemes, valid_until, revoked, suspended, token, content';

function entryOf(row: EntryRow): StatusEntry {
	return {
		position: row.position,
		uscc: row.uscc,
		schemes: row.schemes.split(' '),
		validUntil: row.valid_until,
		revoked: row.revoked === 1,
		suspended: row.suspended === 1,
		token: row.token,
		content: row.content,
	};
}

/** The entries in a file. */
export class StatusEntries {
	readonly #database: DatabaseSync;
	readonly #statements = new Map<string, StatementSync>();

	constructor(path: string) {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		this.#database = new DatabaseSync(path);
		this.#database.exec(`
			PRAGMA journal_mode = WAL;
			PRAGMA busy_timeout = 5000;
			CREATE TABLE IF NOT EXISTS entries (
				position INTEGER PRIMARY KEY,
				uscc TEXT NOT NULL,
				schemes TEXT NOT NULL,
				valid_until INTEGER NOT NULL,
				revoked INTEGER NOT NULL DEFAULT 0,
				suspended INTEGER NOT NULL DEFAULT 0,
				token TEXT NOT NULL DEFAULT '',
				content TEXT NOT NULL DEFAULT ''
			) STRICT;
			CREATE INDEX IF NOT EXISTS entries_uscc ON entries (uscc, valid_until);
		`);
	}

	#prepared(sql: string): StatementSync {
		const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
		this.#statements.set(sql, statement);
		return statement;
	}

	/** The newest credential of a subject that is neither over nor ended. */
	newestOf(uscc: Uscc, now: Date): StatusEntry | undefined {
		const row = this.#prepared(
			`SELECT ${columns} FROM entries
					WHERE uscc = ? AND valid_until > ? AND revoked = 0 AND suspended = 0 AND token <> ''
					ORDER BY valid_until DESC LIMIT 1`,
		).get(uscc, now.getTime()) as unknown as EntryRow | undefined;
		return row && entryOf(row);
	}

	/** Takes an index that nobody has: chosen by chance, so that it tells nothing about the subject. */
	take(uscc: Uscc, schemes: readonly string[], validUntil: number): number {
		const insert = this.#prepared(
			`INSERT INTO entries (position, uscc, schemes, valid_until) VALUES (?, ?, ?, ?)
				ON CONFLICT DO NOTHING`,
		);
		for (let attempt = 0; attempt < 64; attempt += 1) {
			const position = randomInt(statusListBits);
			if (insert.run(position, uscc, schemes.join(' '), validUntil).changes === 1) return position;
		}
		throw new RangeError('the status list is full');
	}

	/** Notes the credential that an index was taken for. */
	give(position: number, token: string, content: string): void {
		this.#prepared('UPDATE entries SET token = ?, content = ? WHERE position = ?').run(
			token,
			content,
			position,
		);
	}

	/** Forgets credentials that are over. */
	forgetOver(now: Date): void {
		this.#prepared('DELETE FROM entries WHERE valid_until < ?').run(
			now.getTime() - restMilliseconds,
		);
	}

	/** All that are about, by subject. */
	all(): StatusEntry[] {
		const rows = this.#prepared(`SELECT ${columns} FROM entries ORDER BY uscc`).all();
		return (rows as unknown as EntryRow[]).map(entryOf);
	}

	/** Those that are suspended now, and may come back. */
	suspended(): StatusEntry[] {
		const rows = this.#prepared(
			`SELECT ${columns} FROM entries WHERE suspended = 1 AND revoked = 0 ORDER BY uscc`,
		).all();
		return (rows as unknown as EntryRow[]).map(entryOf);
	}

	/** Notes what became of a credential. */
	end(position: number, purpose: StatusPurpose, ended: boolean): void {
		const column = purpose === 'revocation' ? 'revoked' : 'suspended';
		this.#prepared(`UPDATE entries SET ${column} = ? WHERE position = ?`).run(
			Number(ended),
			position,
		);
	}

	close(): void {
		this.#database.close();
	}
}
