// The default engine: one read-only SQLite release file in this process.
import type { DatabaseSync } from 'node:sqlite';
import type { RegistryEngine } from '../engine.ts';
import { readList } from './read-list.ts';
import { readRecords } from './read-records.ts';
import { readRelease } from './read-release.ts';
import { readSubject } from './read-subject.ts';
import { readWithdrawalsSince } from './read-withdrawals.ts';
import { searchSubjects } from './search-subjects.ts';
import { type Moment, showRelease } from './shown-release.ts';

/**
 * An engine over an open release, as it may be shown at each moment. The caller closes the
 * database when the release is replaced.
 */
export function createEmbeddedEngine(database: DatabaseSync, moment: Moment): RegistryEngine {
	const description = readRelease(database);
	const shown = showRelease(database, description.id, moment);
	return {
		search: async (search) => searchSubjects(shown, search),
		subject: async (uscc) => readSubject(shown, uscc),
		records: async (asked) => readRecords(shown, asked),
		listEntries: async (asked) => readList(shown, asked),
		withdrawals: async (since) => readWithdrawalsSince(shown.withdrawals(), since),
		release: async () => ({ ...description, withdrawalSeq: shown.withdrawals().length }),
	};
}
