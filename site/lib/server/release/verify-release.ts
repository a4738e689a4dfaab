// What must be true of a release before anybody reads it. Every promotion asks again: a file that
// was fine when it was built may have been cut short by a copy.

import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { isUscc } from '@zhixin/api-client/identifiers';
import { findNameIndexFaults } from '#lib/server/registry/name-index/find-name-index-faults.ts';
import { releasePath } from './data-dir.ts';
import { startIntegrityCheck } from './integrity-aside.ts';
import { openRelease, openReleaseFile } from './open-release.ts';
import { ReleaseError } from './release-error.ts';
import { subjectDetail } from './schema.ts';
import { checkRecords } from './verify-records.ts';

const SAMPLE = 1000;

function readNumber(database: DatabaseSync, sql: string): number {
	const row = database.prepare(sql).get();
	return Number(Object.values(row ?? {})[0] ?? Number.NaN);
}

function readMeta(database: DatabaseSync): ReadonlyMap<string, string> {
	const rows = database.prepare('SELECT key, value FROM meta').all();
	return new Map(rows.map(({ key, value }) => [String(key), String(value)]));
}

function readIntegrity(database: DatabaseSync): string {
	const [first] = database.prepare('PRAGMA integrity_check(1)').all();
	return String(first?.integrity_check);
}

/** With so many bytes, starting a thread costs less than it saves. */
const largeFile = 1 << 28;

/** Starts to check whether the file is whole; the function that it gives says what is wrong. */
function startIntegrity(database: DatabaseSync, path: string, asideFrom: number) {
	const wait = statSync(path).size < asideFrom ? undefined : startIntegrityCheck(path);
	const here = wait === undefined ? readIntegrity(database) : undefined;
	return (): string | undefined => {
		const said = here ?? wait?.() ?? readIntegrity(database);
		return said === 'ok' ? undefined : `the file is damaged (${said})`;
	};
}

function* checkCounts(
	database: DatabaseSync,
	meta: ReadonlyMap<string, string>,
): Generator<string> {
	const subjects = readNumber(database, 'SELECT count(*) FROM subjects');
	if (subjects === 0) yield 'it holds no subject';
	if (meta.get('subjectCount') !== String(subjects)) {
		yield `it holds ${subjects} subjects and says ${meta.get('subjectCount')}`;
	}
	const unlike = database
		.prepare(
			`SELECT id FROM sources AS o
			WHERE subjects <> (SELECT count(*) FROM subjects AS s WHERE s.source_id = o.id)`,
		)
		.all();
	for (const { id } of unlike) yield `source ${id} has another number of subjects than it says`;
	if (readNumber(database, 'SELECT sum(subjects) FROM sources') !== subjects) {
		yield 'some subjects are of no source';
	}
	if (readNumber(database, 'SELECT max(rank) FROM subjects') !== subjects) {
		yield 'the ranks have gaps';
	}
}

function* checkQuality(
	database: DatabaseSync,
	meta: ReadonlyMap<string, string>,
): Generator<string> {
	const quality: unknown = JSON.parse(meta.get('quality') ?? 'null');
	const sums = database
		.prepare('SELECT sum(rows) AS rows, sum(quarantined) AS quarantined FROM sources')
		.get();
	for (const key of ['rows', 'quarantined'] as const) {
		const said = (quality as Record<string, unknown> | null)?.[key];
		if (said !== sums?.[key]) yield `the sources have ${sums?.[key]} ${key}, the quality ${said}`;
	}
	const unlike = database
		.prepare(
			`SELECT id FROM sources WHERE quarantined <>
				(SELECT coalesce(sum(value), 0) FROM json_each(quarantined_by_reason))`,
		)
		.all();
	for (const { id } of unlike) yield `source ${id} has reasons for another number of rows`;
}

function* checkCodes(database: DatabaseSync): Generator<string> {
	const statement = database.prepare('SELECT uscc, organisation_code FROM subjects');
	for (const { organisation_code, uscc } of statement.iterate()) {
		const code = String(uscc);
		if (isUscc(code) && code.slice(8, 17) === organisation_code) continue;
		yield `the code ${code} is not valid`;
		return;
	}
}

function* checkPrivacy(database: DatabaseSync): Generator<string> {
	const exposed = readNumber(
		database,
		`SELECT count(*) FROM subjects WHERE kind = 'individual' AND (
			detail ->> '$.address' IS NOT NULL
			OR detail ->> '$.legalRepresentative' NOT GLOB '?[*]'
				AND detail ->> '$.legalRepresentative' NOT GLOB '??[*]'
		)`,
	);
	if (exposed > 0) yield `${exposed} individual businesses show an address or a person's name`;
}

function* checkMark(database: DatabaseSync, meta: ReadonlyMap<string, string>): Generator<string> {
	const synthetic = readNumber(
		database,
		`SELECT EXISTS (SELECT 1 FROM subjects WHERE substr(uscc, 3, 6) = '369900')`,
	);
	if (meta.get('sample') !== String(synthetic)) yield 'the mark of sample data is not right';
}

// About so many rows, evenly spread.
function* readSample(database: DatabaseSync, size: number) {
	const subjects = readNumber(database, 'SELECT count(*) FROM subjects');
	const step = Math.max(1, Math.floor(subjects / size));
	const statement = database.prepare('SELECT rank, detail FROM subjects WHERE rank = ?');
	for (let rank = 1; rank <= subjects; rank += step) {
		const row = statement.get(rank);
		yield { rank, detail: String(row?.detail) };
	}
}

function* checkDetails(database: DatabaseSync): Generator<string> {
	for (const { detail, rank } of readSample(database, SAMPLE)) {
		if (subjectDetail.safeParse(JSON.parse(detail)).success) continue;
		yield `the details of subject ${rank} cannot be read`;
		return;
	}
}

// In this order: each check may rely on what those before it found right.
function* findFaults(
	database: DatabaseSync,
	id: string,
	meta: ReadonlyMap<string, string>,
): Generator<string, void> {
	if (meta.get('id') !== id) yield `it says to be ${meta.get('id')}`;
	yield* checkCounts(database, meta);
	yield* checkQuality(database, meta);
	yield* checkCodes(database);
	yield* checkPrivacy(database);
	yield* checkMark(database, meta);
	yield* checkDetails(database);
	yield* findNameIndexFaults(database);
	yield* checkRecords(database, meta);
}

/** The first of the faults, or why they could not be looked for. */
function firstFault(database: DatabaseSync, id: string): string | Error | undefined {
	try {
		const [fault] = findFaults(database, id, readMeta(database));
		return fault;
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

function verify(database: DatabaseSync, id: string, path: string, asideFrom: number): number {
	const damage = startIntegrity(database, path, asideFrom);
	const found = firstFault(database, id);
	// What a damaged file holds says nothing: the damage comes first.
	const fault = damage() ?? found;
	if (fault instanceof Error) throw fault;
	if (fault !== undefined) {
		throw new ReleaseError(`Release ${id} is not fit to be read: ${fault}; build it again.`);
	}
	return Number(readMeta(database).get('subjectCount'));
}

function verifyAndClose(
	database: DatabaseSync,
	id: string,
	path: string,
	asideFrom = largeFile,
): number {
	try {
		return verify(database, id, path, asideFrom);
	} catch (cause) {
		if (cause instanceof ReleaseError) throw cause;
		throw new ReleaseError(`Release ${id} is damaged: build it again.`, { cause });
	} finally {
		database.close();
	}
}

/**
 * Verifies a release: integrity, schema, counts against what it says of itself, every code, the
 * privacy of individual businesses, the name index, and the records. Gives its number of subjects; throws a
 * ReleaseError with the first thing that is not so.
 */
export function verifyRelease(dataDir: string, id: string): number {
	return verifyAndClose(openRelease(dataDir, id), id, releasePath(dataDir, id));
}

/**
 * The same for a file that has not moved to its place yet. Of a file of `asideFrom` bytes and more a
 * thread checks the integrity while this one checks all else.
 */
export function verifyReleaseFile(path: string, id: string, asideFrom?: number): number {
	return verifyAndClose(openReleaseFile(path), id, path, asideFrom);
}
