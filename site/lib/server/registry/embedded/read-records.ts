// The records of one subject, a page at a time, type by type. Each type is read from a keyset in
// the order of an index, so that a subject with 20,000 records costs what one with five does.
import {
	type RecordPage,
	type RecordType,
	recordTypes,
	SubjectNotFoundError,
} from '@zhixin/api-client';
import { readCursor, writeCursor } from '../cursor.ts';
import type { RecordsOfSubject } from '../engine.ts';
import { prepared } from './prepared.ts';
import { findPlace, placeBehind, type RecordPosition, recordPlace } from './record-place.ts';
import { type RecordRow, recordColumns, recordOf } from './record-rows.ts';
import type { ShownRelease } from './shown-release.ts';

function checkSubject({ database, subjectIsShown }: ShownRelease, uscc: string): void {
	const sql = `SELECT 1 FROM subjects s WHERE s.uscc = ? AND ${subjectIsShown}`;
	if (prepared(database, sql).get(uscc) === undefined) throw new SubjectNotFoundError();
}

function readType(
	{ database, recordIsShown }: ShownRelease,
	uscc: string,
	type: RecordType,
	after: number,
	limit: number,
): RecordRow[] {
	return prepared(
		database,
		`SELECT ${recordColumns} FROM records r JOIN sources o ON o.id = r.source_id
			WHERE r.uscc = ? AND r.type = ? AND r.position > ? AND ${recordIsShown}
			ORDER BY r.position LIMIT ?`,
	).all(uscc, type, after, limit) as unknown as RecordRow[];
}

/** Up to `limit` rows of these types from behind `after`. */
function readTypes(
	shown: ShownRelease,
	{ uscc, type: only }: RecordsOfSubject,
	after: RecordPosition | undefined,
	limit: number,
): RecordRow[] {
	const first = after === undefined ? 0 : recordTypes.indexOf(after.type);
	const rows: RecordRow[] = [];
	for (const [type, count] of shown.count(uscc)) {
		if (recordTypes.indexOf(type) < first || (only !== undefined && type !== only)) continue;
		const from = type === after?.type ? after.position : 0;
		// Nothing is sought beyond what the counts say is there: the rest of a type may be rows that
		// are no longer shown, in any number.
		rows.push(...readType(shown, uscc, type, from, Math.min(count, limit - rows.length)));
		if (rows.length === limit) break;
	}
	return rows;
}

/**
 * A page of the records that a subject shows.
 *
 * @throws {SubjectNotFoundError} when the release shows nothing under the code.
 * @throws {RefusedParameterError} for a cursor that is not of this question.
 */
export function readRecords(shown: ShownRelease, asked: RecordsOfSubject): RecordPage {
	const { uscc, type, cursor, limit } = asked;
	checkSubject(shown, uscc);
	const scope = { releaseId: shown.id, asked: ['records', uscc, type] };
	const place = readCursor(scope, recordPlace, cursor);
	const after =
		place &&
		findPlace(shown, place, 'r.uscc = ? AND r.type = coalesce(?, r.type)', [uscc, type ?? null]);
	const rows = readTypes(shown, asked, after, limit + 1);
	const items = rows.slice(0, limit).map(recordOf);
	return {
		items,
		nextCursor: rows.length > limit ? writeCursor(scope, placeBehind(items)) : null,
	};
}
