// The default engine: one read-only SQLite release file in this process.
import type { DatabaseSync } from 'node:sqlite';
import type { RegistryEngine } from '../engine.ts';
import { readRelease } from './read-release.ts';
import { readSubject } from './read-subject.ts';
import { searchSubjects } from './search-subjects.ts';

/** An engine over an open release. The caller closes the database when the release is replaced. */
export function createEmbeddedEngine(database: DatabaseSync): RegistryEngine {
	const description = readRelease(database);
	return {
		search: async (search) => searchSubjects(database, description.id, search),
		subject: async (uscc) => readSubject(database, uscc),
		release: async () => description,
	};
}
