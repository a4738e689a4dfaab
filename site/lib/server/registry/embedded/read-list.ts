// The entries of one published list, by division and within it by code: an order that ranks nobody.
import type { ListEntries, ListEntry } from '@zhixin/api-client';
import { listOf } from '#lib/server/catalogue/lists.ts';
import { isKnownRegion, regionRange } from '#lib/server/divisions/divisions.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { EntriesOfList } from '../engine.ts';
import { RefusedParameterError } from '../refused-parameter-error.ts';
import { prepared } from './prepared.ts';
import { findPlace, placeBehind, recordPlace } from './record-place.ts';
import { type RecordRow, recordColumns, recordOf } from './record-rows.ts';
import { regionOf } from './rows.ts';
import type { ShownRelease } from './shown-release.ts';

interface EntryRow extends RecordRow {
	readonly subject_name: string;
	readonly region: string;
}

const anywhere = ['000000', '999999'] as const;

function rangeOf(region: string | undefined): readonly [string, string] {
	if (region === undefined) return anywhere;
	if (!isKnownRegion(region)) throw new RefusedParameterError('region', 'unknown-region');
	return regionRange(region);
}

function entryOf(row: EntryRow): ListEntry {
	const subject = { name: row.subject_name, region: regionOf(row.region) };
	return { ...recordOf(row), subject };
}

/**
 * A page of the entries that a list shows.
 *
 * @throws {RefusedParameterError} for a code that no published list has, an unknown region or a
 * cursor that is not of this question.
 */
export function readList(shown: ShownRelease, asked: EntriesOfList): ListEntries {
	const { region, cursor, limit } = asked;
	const list = listOf(asked.code);
	if (list === undefined || list.persons) throw new RefusedParameterError('code', 'unknown-list');
	const { type, code } = list;
	const range = rangeOf(region);
	const scope = { releaseId: shown.id, asked: ['list', code, region] };
	const place = readCursor(scope, recordPlace, cursor);
	const after =
		place &&
		findPlace(shown, place, 'r.type = ? AND r.code = ? AND r.region BETWEEN ? AND ?', [
			type,
			code,
			...range,
		]);
	const rows = prepared(
		shown.database,
		`SELECT ${recordColumns}, r.region, s.name AS subject_name
			FROM records r JOIN sources o ON o.id = r.source_id JOIN subjects s ON s.uscc = r.uscc
			WHERE r.type = ? AND r.code = ? AND (r.region, r.position) > (?, ?) AND r.region <= ?
				AND ${shown.recordIsShown}
			ORDER BY r.region, r.position LIMIT ?`,
	).all(
		type,
		code,
		after?.region ?? range[0],
		after?.position ?? 0,
		range[1],
		limit + 1,
	) as unknown as EntryRow[];
	const items = rows.slice(0, limit).map(entryOf);
	return {
		items,
		nextCursor: rows.length > limit ? writeCursor(scope, placeBehind(items)) : null,
	};
}
