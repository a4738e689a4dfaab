// The one place that opens a release file for reading.

import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { releasePath } from './data-dir.ts';
import { ReleaseError } from './release-error.ts';
import { isReleaseId } from './release-id.ts';
import { schemaVersion } from './schema.ts';

function readSchemaVersion(database: DatabaseSync): string | undefined {
	const row = database.prepare(`SELECT value FROM meta WHERE key = 'schemaVersion'`).get();
	return typeof row?.value === 'string' ? row.value : undefined;
}

/**
 * Opens a release file for reading only, by path: for a build that verifies its work before it
 * has a name. `immutable`: nobody may write while it is open, so SQLite takes no locks. Throws a
 * ReleaseError when the file is no release or one of another schema.
 */
export function openReleaseFile(path: string): DatabaseSync {
	const url = pathToFileURL(path);
	url.search = '?mode=ro&immutable=1';
	const database = new DatabaseSync(url, { readOnly: true });
	let version: string | undefined;
	try {
		version = readSchemaVersion(database);
	} catch (cause) {
		database.close();
		throw new ReleaseError(`${path} is not a release file: build it again.`, { cause });
	}
	if (version === String(schemaVersion)) return database;
	database.close();
	throw new ReleaseError(
		`${path} has schema ${version ?? 'unknown'}, this version of Zhixin reads schema ${schemaVersion}: build the release again.`,
	);
}

/**
 * Opens a release by its id, for reading only. Throws a ReleaseError when there is none of that
 * id, or it has another schema.
 */
export function openRelease(dataDir: string, id: string): DatabaseSync {
	if (!isReleaseId(id)) {
		throw new ReleaseError(`"${id}" is not a release id: "list" shows the ids there are.`);
	}
	const path = releasePath(dataDir, id);
	if (!existsSync(path)) {
		throw new ReleaseError(
			`There is no release ${id} in ${dataDir}: "list" shows those there are.`,
		);
	}
	return openReleaseFile(path);
}
