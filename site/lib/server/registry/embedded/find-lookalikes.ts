// What the subject of a page may be taken for: found by searching for its own name.
import type { Lookalike } from '@zhixin/api-client';
import { findConfusable } from './find-confusable.ts';
import { prepared } from './prepared.ts';
import type { SearchedRelease } from './searched-release.ts';

/** The subjects that a person may take for the one under a code, at most a few. */
export function findLookalikes(released: SearchedRelease, uscc: string): Lookalike[] {
	const sql = 'SELECT rank, name FROM subjects WHERE uscc = ?';
	const row = prepared(released.shown.database, sql).get(uscc);
	if (row === undefined) return [];
	const { hits } = released.names.search(String(row.name), released.filter({}));
	return findConfusable(released, hits)(Number(row.rank));
}
