// The filters of a search as one SQL condition with its values.
import { isKnownRegion, regionRange } from '#lib/server/divisions/divisions.ts';
import type { SubjectSearch } from '../engine.ts';
import { RefusedParameterError } from '../refused-parameter-error.ts';
import type { ShownRelease } from './shown-release.ts';

/** SQL that can stand after AND, and the values of its placeholders. */
export interface Condition {
	readonly sql: string;
	readonly values: readonly (string | number)[];
}

/**
 * What a subject must be to be shown and pass the filters of `search`.
 *
 * @throws {RefusedParameterError} when the region does not exist.
 */
export function filterCondition(
	{ subjectIsShown }: ShownRelease,
	{ region, kind, status }: SubjectSearch,
): Condition {
	const parts: Condition[] = [];
	if (region !== undefined) {
		if (!isKnownRegion(region)) throw new RefusedParameterError('region', 'unknown-region');
		parts.push({ sql: 's.region BETWEEN ? AND ?', values: regionRange(region) });
	}
	if (kind !== undefined) parts.push({ sql: 's.kind = ?', values: [kind] });
	if (status !== undefined) parts.push({ sql: 's.status = ?', values: [status] });
	parts.push({ sql: subjectIsShown, values: [] });
	return {
		sql: parts.map(({ sql }) => sql).join(' AND '),
		values: parts.flatMap(({ values }) => values),
	};
}
