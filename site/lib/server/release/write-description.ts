// What a release says of itself: the tables `meta` and `sources`.

import type { DatabaseSync } from 'node:sqlite';
import type { Quality, ReleaseChanges } from '@zhixin/api-client';
import type { Assembled, SourceRecord } from './assemble-release.ts';
import { schemaVersion } from './schema.ts';
import type { Tally } from './tally.ts';

/** A source with the tallies of its files. */
export interface DescribedSource extends SourceRecord {
	readonly tallies: readonly Tally[];
}

// The most frequent reason first.
function countReasons(tallies: readonly Tally[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const { reasons } of tallies) {
		for (const [reason, { count }] of reasons) {
			counts.set(reason, (counts.get(reason) ?? 0) + count);
		}
	}
	return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

/** Writes what is new in a release. */
export function writeChanges(database: DatabaseSync, changes: ReleaseChanges | null): void {
	database.prepare(`INSERT INTO meta VALUES ('changes', ?)`).run(JSON.stringify(changes));
}

/** Writes the description of a release that is otherwise finished. */
export function writeDescription(
	database: DatabaseSync,
	id: string,
	builtAt: Date,
	sources: readonly DescribedSource[],
	quality: Quality,
	assembled: Assembled,
): void {
	const meta = database.prepare('INSERT INTO meta VALUES (?, ?)');
	meta.run('id', id);
	meta.run('schemaVersion', String(schemaVersion));
	meta.run('builtAt', builtAt.toISOString());
	meta.run('sample', assembled.sample ? '1' : '0');
	meta.run('quality', JSON.stringify(quality));
	meta.run('subjectCount', String(assembled.subjects));
	meta.run('recordCount', String(assembled.records));
	const insert = database.prepare(
		'INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
	);
	for (const source of sources) {
		insert.run(
			source.position,
			source.id,
			source.profile,
			source.code,
			source.name,
			source.department,
			source.url,
			source.collectedAt,
			source.rhythmDays,
			source.tallies.reduce((total, tally) => total + tally.rows, 0),
			source.tallies.reduce((total, tally) => total + tally.quarantined, 0),
			assembled.subjectsBySource.get(source.position) ?? 0,
			assembled.recordsBySource.get(source.position) ?? 0,
			JSON.stringify(countReasons(source.tallies)),
		);
	}
}
