// What a release is made of.
import type { DatabaseSync } from 'node:sqlite';
import { type Quality, type Release, type ReleaseChanges, release } from '@zhixin/api-client';
import { type SourceRow, sourceColumns, staleAfter } from './sources.ts';

interface CountedSourceRow extends SourceRow {
	readonly rows: number;
	readonly quarantined: number;
	readonly subjects: number;
	readonly records: number;
	readonly quarantined_by_reason: string;
}

function readMeta(database: DatabaseSync): Map<string, string> {
	const rows = database.prepare('SELECT key, value FROM meta').all();
	return new Map(rows.map(({ key, value }) => [String(key), String(value)]));
}

/**
 * The release's description, checked once against the contract: it is the same for every request,
 * but for the number of withdrawals, which is no part of the file. The counts are of the build and
 * stay as they were: a number that falls would say that something was there.
 */
export function readRelease(database: DatabaseSync): Release {
	const meta = readMeta(database);
	const rows = database
		.prepare(
			`SELECT ${sourceColumns}, o.rows, o.quarantined, o.subjects, o.records,
				o.quarantined_by_reason
			FROM sources o ORDER BY o.position`,
		)
		.all() as unknown as CountedSourceRow[];
	return release.parse({
		id: meta.get('id'),
		builtAt: meta.get('builtAt'),
		sample: meta.get('sample') === '1',
		quality: JSON.parse(meta.get('quality') ?? '{}') as Quality,
		changes: JSON.parse(meta.get('changes') ?? 'null') as ReleaseChanges | null,
		withdrawalSeq: 0,
		sources: rows.map(({ quarantined, subjects, records, ...source }) => ({
			id: source.source_id,
			name: source.source_name,
			department: source.department,
			rhythmDays: source.rhythm_days,
			updatedAt: source.collected_at,
			staleAfter: staleAfter(source.collected_at, source.rhythm_days),
			counts: { rows: source.rows, quarantined, subjects, records },
			quarantinedByReason: JSON.parse(source.quarantined_by_reason) as Record<string, number>,
		})),
	});
}
