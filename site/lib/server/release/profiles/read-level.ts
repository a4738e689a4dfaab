import { type Grade, gradeLevelOf } from '#lib/server/catalogue/grades.ts';
import type { Refusal } from './profile.ts';

/**
 * Reads the cell of a grade by its scale: the level's value, or why the row is not taken. Of most
 * scales only the best levels are published, as their department decides.
 */
export function readLevel(
	grade: Grade,
	cell: string | null,
	column: string,
): { readonly level: string } | Refusal {
	const level = cell === null ? undefined : gradeLevelOf(grade, cell);
	if (level === undefined) {
		const message = 'has a grade that its scale does not know';
		return { outcome: 'quarantined', reason: 'unknown-grade', column, message };
	}
	if (!level.published) return { outcome: 'dropped', reason: 'grade-not-published' };
	return { level: level.value };
}
