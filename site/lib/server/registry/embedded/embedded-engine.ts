// The default engine: one read-only SQLite release file in this process.
import type { DatabaseSync } from 'node:sqlite';
import type { RegistryEngine } from '../engine.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { readList } from './read-list.ts';
import { readRecords } from './read-records.ts';
import { readRelease } from './read-release.ts';
import { readSubject } from './read-subject.ts';
import { readWithdrawalsSince } from './read-withdrawals.ts';
import { searchSubjects } from './search-subjects.ts';
import { openSearch } from './searched-release.ts';
import { type Moment, showRelease } from './shown-release.ts';
import { suggestSubjects } from './suggest.ts';

/**
 * An engine over an open release, as it may be shown at each moment. The caller closes the
 * database when the release is replaced.
 */
export function createEmbeddedEngine(database: DatabaseSync, moment: Moment): RegistryEngine {
	const description = readRelease(database);
	const shown = showRelease(database, description.id, moment);
	const released = openSearch(shown);
	return {
		search: async (search) => searchSubjects(released, search),
		suggest: async (asked) => suggestSubjects(released, asked),
		subject: async (uscc) => ({
			...readSubject(shown, uscc),
			lookalikes: findLookalikes(released, uscc),
		}),
		records: async (asked) => readRecords(shown, asked),
		listEntries: async (asked) => readList(shown, asked),
		withdrawals: async (since) => readWithdrawalsSince(shown.withdrawals(), since),
		release: async () => ({ ...description, withdrawalSeq: shown.withdrawals().length }),
	};
}
