// What is new in a release, against the one that is live while it is built.

import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { ReleaseChanges } from '@zhixin/api-client';
import { releasePath } from './data-dir.ts';
import { readLivePointer } from './live-release.ts';
import { openRelease } from './open-release.ts';
import { ReleaseError } from './release-error.ts';

// Both are read in the order of the same index, so that a page of either is read once.
const countNew = (table: string, key: string) => `
	SELECT count(*) AS count FROM main.${table} AS now
	WHERE NOT EXISTS (SELECT 1 FROM former.${table} AS was WHERE was.${key} = now.${key})
`;

function compareTable(database: DatabaseSync, table: string, key: string) {
	const count = (sql: string) => Number(database.prepare(sql).get()?.count);
	const added = count(countNew(table, key));
	const now = count(`SELECT count(*) AS count FROM main.${table}`);
	const before = count(`SELECT count(*) AS count FROM former.${table}`);
	return { added, removed: before - (now - added) };
}

const findUpdatedSources = `
	SELECT now.id FROM main.sources AS now LEFT JOIN former.sources AS was USING (id)
	WHERE was.id IS NULL OR was.collected_at < now.collected_at ORDER BY now.position
`;

function newestDay(database: DatabaseSync): string | null {
	const row = database.prepare('SELECT max(collected_at) AS day FROM former.sources').get();
	return typeof row?.day === 'string' ? row.day : null;
}

function readFormer(dataDir: string, id: string): ReadonlyMap<string, string> {
	const former = openRelease(dataDir, id);
	try {
		const rows = former.prepare('SELECT key, value FROM meta').all();
		return new Map(rows.map(({ key, value }) => [String(key), String(value)]));
	} finally {
		former.close();
	}
}

function compare(
	database: DatabaseSync,
	dataDir: string,
	id: string,
	sample: boolean,
): ReleaseChanges | null {
	const meta = readFormer(dataDir, id);
	if ((meta.get('sample') === '1') !== sample) return null;
	const file = pathToFileURL(releasePath(dataDir, id));
	file.search = '?mode=ro&immutable=1';
	database.prepare('ATTACH ? AS former').run(file.href);
	try {
		return {
			since: { id, builtAt: meta.get('builtAt') ?? '', updatedAt: newestDay(database) },
			subjects: compareTable(database, 'subjects', 'uscc'),
			records: compareTable(database, 'records', 'id'),
			updatedSources: database
				.prepare(findUpdatedSources)
				.all()
				.map((row) => String(row.id)),
		};
	} finally {
		database.exec('DETACH former');
	}
}

/**
 * Compares a finished release with the one that is live in `dataDir`. `null` where there is none, where
 * one of the two is a sample and the other is not, and where the live one cannot be read, which `say`
 * then tells: no build fails for it.
 */
export function compareWithLive(
	database: DatabaseSync,
	dataDir: string,
	sample: boolean,
	say: (line: string) => void,
): ReleaseChanges | null {
	try {
		const live = readLivePointer(dataDir);
		if (live === undefined) return null;
		say('Comparing with the release that is live');
		return compare(database, dataDir, live.id, sample);
	} catch (error) {
		if (!(error instanceof ReleaseError)) throw error;
		say(`Not compared with the release that is live. ${error.message}`);
		return null;
	}
}
