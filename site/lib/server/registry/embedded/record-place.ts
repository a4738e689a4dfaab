// Where a page of records ended, said by the ids of its last items. Not by their position: numbers
// with a gap would say that something stands between them that is not shown.
import type { CreditRecord } from '@zhixin/api-client';
import { z } from 'zod';
import { RefusedParameterError } from '../refused-parameter-error.ts';
import { prepared } from './prepared.ts';
import type { ShownRelease } from './shown-release.ts';

/** So many, for one may be withdrawn before the next page is asked for. */
const mostRemembered = 3;

/** The ids of the last items of a page, the very last first. */
export const recordPlace = z.array(z.string().max(40)).min(1).max(mostRemembered);

/** Where in the release a page goes on. */
export interface RecordPosition {
	readonly type: CreditRecord['type'];
	readonly region: string;
	readonly position: number;
}

/** The place behind these items. */
export function placeBehind(
	items: readonly Pick<CreditRecord, 'id'>[],
): z.infer<typeof recordPlace> {
	return items
		.slice(-mostRemembered)
		.map(({ id }) => id)
		.reverse();
}

/**
 * Where the items of `place` stand: the last one that is still shown. `sql` says of `r` what
 * belongs to the answer.
 *
 * @throws {RefusedParameterError} `stale-cursor` when none is shown any more, exactly as if it had
 * never been there.
 */
export function findPlace(
	{ database, recordIsShown }: ShownRelease,
	place: z.infer<typeof recordPlace>,
	sql: string,
	values: readonly (string | null)[],
): RecordPosition {
	const find = prepared(
		database,
		`SELECT r.type, r.region, r.position FROM records r
			WHERE r.id = ? AND ${sql} AND ${recordIsShown}`,
	);
	for (const id of place) {
		const found = find.get(id, ...values);
		if (found !== undefined) return found as unknown as RecordPosition;
	}
	throw new RefusedParameterError('cursor', 'stale-cursor');
}
