// From staged rows to a release file: the last row of each code, in the order of `rank`, written
// from front to back; indexes afterwards.

import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startNameIndex, takeNameIndex } from '#lib/server/registry/name-index/name-index-aside.ts';
import { createNameIndexTables } from '#lib/server/registry/name-index/tables.ts';
import {
	writeNameIndex,
	writeNameOrder,
} from '#lib/server/registry/name-index/write-name-index.ts';
import { type AssembledRecords, assembleRecords, stageUnregistered } from './assemble-records.ts';
import type { Progress } from './progress.ts';
import { createIndexes, createTables } from './schema.ts';
import type { Staging } from './staging.ts';

/** What only the whole of a build can tell. */
export interface Assembled extends AssembledRecords {
	readonly subjects: number;
	/** By position of the source in the manifest. */
	readonly subjectsBySource: ReadonlyMap<number, number>;
	readonly sameCodeManyNames: number;
	readonly sameNameManyCodes: number;
	readonly sample: boolean;
}

/** A source as the release file keeps it. */
export interface SourceRecord {
	readonly position: number;
	readonly id: string;
	readonly profile: string;
	/** The code of its register, list or grade; `null` where its profile has none. */
	readonly code: string | null;
	readonly name: string;
	readonly department: string;
	readonly url: string | null;
	readonly collectedAt: string;
	readonly rhythmDays: number;
}

// Active, then those of which no source says anything, then the others; short names first, for
// the head office is shorter than its branches.
const READING_ORDER = `
	CASE WHEN status = 'active' THEN 0 WHEN status IS NULL THEN 1 ELSE 2 END,
	length(name_key), name_key, uscc
`;

function count(database: DatabaseSync, sql: string): number {
	return Number(database.prepare(sql).get()?.count ?? 0);
}

function insertSubjects(database: DatabaseSync, sources: readonly SourceRecord[]): void {
	database.exec('CREATE TEMP TABLE source_ids (position INTEGER PRIMARY KEY, id TEXT)');
	const insert = database.prepare('INSERT INTO source_ids VALUES (?, ?)');
	for (const { id, position } of sources) insert.run(position, id);
	database.exec(`
		INSERT INTO subjects (uscc, organisation_code, registration_number, name, name_key, kind,
			status, region, source_id, detail)
		SELECT uscc, organisation_code, registration_number, name, name_key, kind,
			status, region, source_ids.id, detail
		FROM staging.staged JOIN source_ids ON source_ids.position = staged.source
		WHERE seq IN (SELECT max(seq) FROM staging.staged GROUP BY uscc)
		ORDER BY ${READING_ORDER}
	`);
}

/** With so many subjects, starting a thread costs less than it saves. */
const manySubjects = 100_000;

function indexNames(
	database: DatabaseSync,
	registrations: readonly string[],
	scratch: string,
	progress: Progress,
): void {
	progress.start('Indexing names');
	writeNameIndex(database, database, registrations, scratch, (count) => progress.add(count));
}

function measure(database: DatabaseSync, records: AssembledRecords): Assembled {
	const bySource = database
		.prepare(
			`SELECT position, count(*) AS count FROM subjects
			JOIN source_ids ON source_ids.id = subjects.source_id GROUP BY position`,
		)
		.all();
	return {
		...records,
		subjects: count(database, 'SELECT count(*) AS count FROM subjects'),
		subjectsBySource: new Map(bySource.map((row) => [Number(row.position), Number(row.count)])),
		sameCodeManyNames: count(
			database,
			`SELECT count(*) AS count FROM
				(SELECT uscc FROM staging.staged GROUP BY uscc HAVING count(*) > 1) AS repeated
			WHERE (SELECT count(DISTINCT name_key) FROM staging.staged
				WHERE staged.uscc = repeated.uscc) > 1`,
		),
		sameNameManyCodes: count(
			database,
			`SELECT count(*) AS count FROM (SELECT 1 FROM subjects GROUP BY name_key
				HAVING count(*) > 1)`,
		),
		// The division that no place has: only made-up codes hold it (design.md 6).
		sample:
			count(
				database,
				`SELECT EXISTS (SELECT 1 FROM subjects WHERE substr(uscc, 3, 6) = '369900') AS count`,
			) === 1,
	};
}

async function assemble(
	path: string,
	database: DatabaseSync,
	staging: Staging,
	sources: readonly SourceRecord[],
	scratch: string,
	progress: Progress,
	say: (line: string) => void,
	indexAsideFrom: number,
): Promise<Assembled> {
	database.prepare('ATTACH ? AS staging').run(staging.path);
	database.exec(createTables);
	say('Ordering subjects');
	database.exec('CREATE INDEX staging.staged_uscc ON staged (uscc, seq)');
	stageUnregistered(database);
	insertSubjects(database, sources);
	const registrations = sources
		.filter(({ profile }) => profile === 'registration')
		.map(({ id }) => id);
	const subjects = count(database, 'SELECT max(rank) AS count FROM subjects');
	const started = performance.now();
	const aside =
		subjects < indexAsideFrom
			? undefined
			: await startNameIndex({ release: path, registrations, scratch });
	say(aside === undefined ? 'Making indexes' : 'Making indexes, and of names in another thread');
	database.exec(createNameIndexTables);
	for (const sql of createIndexes) database.exec(sql);
	writeNameOrder(database);
	const sourceIds = new Map(sources.map(({ id, position }) => [position, id]));
	const assembled = measure(database, assembleRecords(database, sourceIds, progress));
	database.exec('DROP TABLE source_ids');
	database.exec('DETACH staging');
	if (aside === undefined) indexNames(database, registrations, scratch, progress);
	else await takeNameIndex(database, aside);
	say(`Name index: ${((performance.now() - started) / 1000).toFixed(1)} s`);
	database.exec('ANALYZE');
	return assembled;
}

/**
 * Writes the subjects, their records, the indexes and the name index of a release into a new file at `path`, and
 * gives the open database, to which the caller adds `meta` and `sources`, and what was counted.
 */
export async function assembleRelease(
	path: string,
	staging: Staging,
	sources: readonly SourceRecord[],
	progress: Progress,
	say: (line: string) => void,
	/** With so many subjects the name index is written in another thread. */
	indexAsideFrom: number = manySubjects,
): Promise<{ database: DatabaseSync; assembled: Assembled }> {
	const database = new DatabaseSync(path);
	// Sorting takes as much room as the rows: on the disk of the data, for /tmp is often memory.
	const scratch = dirname(path);
	database.exec(`
		PRAGMA journal_mode = OFF;
		PRAGMA synchronous = OFF;
		PRAGMA locking_mode = EXCLUSIVE;
		PRAGMA temp_store = FILE;
		PRAGMA temp_store_directory = '${scratch.replaceAll("'", "''")}';
		PRAGMA cache_size = -65536;
	`);
	try {
		const assembled = await assemble(
			path,
			database,
			staging,
			sources,
			scratch,
			progress,
			say,
			indexAsideFrom,
		);
		return { database, assembled };
	} finally {
		// The setting is of the whole process, and the folder will go.
		database.exec(`PRAGMA temp_store_directory = ''`);
	}
}
