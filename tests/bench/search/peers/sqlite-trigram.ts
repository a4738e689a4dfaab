// SQLite FTS5 with its trigram tokenizer: any trigram of the query, best bm25 first. A query of one
// or two characters has no trigram; FTS5 says to use LIKE then, which reads all names.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import type { BenchQuery } from '../queries.ts';
import { codeIn, distinct, type OpenPeer, type Peer, pageSize } from './peer.ts';

const fileIn = (folder: string) => join(folder, 'names.sqlite');
const cacheKibibytes = 1_000_000;

// The index keeps no second copy of the names.
const tables = `
	CREATE TABLE names (id INTEGER PRIMARY KEY, uscc TEXT NOT NULL, name TEXT NOT NULL);
	CREATE VIRTUAL TABLE grams USING fts5(name, content='names', content_rowid='id', tokenize='trigram');
`;
const indexes = `
	INSERT INTO grams(grams) VALUES ('rebuild');
	INSERT INTO grams(grams) VALUES ('optimize');
	CREATE INDEX codes ON names (uscc);
`;

async function build(names: string, folder: string): Promise<void> {
	const database = new DatabaseSync(fileIn(folder));
	database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
		PRAGMA cache_size = -${cacheKibibytes}; ${tables} BEGIN`);
	const insert = database.prepare('INSERT INTO names (uscc, name) VALUES (?, ?)');
	for await (const line of createInterface({ input: createReadStream(names) })) {
		const [code = '', name = ''] = line.split('\t');
		insert.run(code, name);
	}
	database.exec(`${indexes} COMMIT`);
	database.close();
}

async function indexBytes(folder: string): Promise<number> {
	const database = new DatabaseSync(fileIn(folder), { readOnly: true });
	const read = database.prepare(
		`SELECT sum(pgsize) AS bytes FROM dbstat WHERE aggregate = TRUE AND name <> 'names'`,
	);
	const bytes = Number(read.get()?.bytes);
	database.close();
	return bytes;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function trigramsOf(q: string): string[] {
	const characters = Array.from(q);
	return distinct(characters.slice(2).map((_, at) => characters.slice(at, at + 3).join('')));
}

async function open(folder: string): Promise<OpenPeer> {
	const database = new DatabaseSync(fileIn(folder), { readOnly: true });
	database.exec(`PRAGMA cache_size = -${cacheKibibytes}; PRAGMA mmap_size = 8589934592`);
	const byCode = database.prepare('SELECT uscc FROM names WHERE uscc = ?');
	const byTrigrams = database.prepare(
		`SELECT n.uscc FROM grams JOIN names n ON n.id = grams.rowid
			WHERE grams MATCH ? ORDER BY grams.rank LIMIT ${pageSize}`,
	);
	const byLike = database.prepare(
		`SELECT uscc FROM names WHERE name LIKE '%' || ? || '%' LIMIT ${pageSize}`,
	);
	const find = ({ q }: BenchQuery) => {
		const code = codeIn(q);
		if (code !== undefined) return byCode.all(code);
		const trigrams = trigramsOf(q);
		if (trigrams.length === 0) return byLike.all(q);
		return byTrigrams.all(trigrams.map(quoted).join(' OR '));
	};
	return {
		ways: {
			'SQLite FTS5 trigram': async (query) => {
				const started = performance.now();
				const rows = find(query);
				const milliseconds = performance.now() - started;
				return { found: distinct(rows.map(({ uscc }) => String(uscc))), milliseconds };
			},
		},
		close: async () => database.close(),
	};
}

/** SQLite of this Node: it is always there. */
export const sqliteTrigram: Peer = {
	id: 'sqlite-trigram',
	missing: () => undefined,
	build,
	indexBytes,
	open,
};
