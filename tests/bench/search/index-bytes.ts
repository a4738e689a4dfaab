// How much of a release file is there to be searched: `dbstat` counts the pages of each table.

import { readLivePointer } from '#lib/server/release/live-release.ts';
import { openRelease } from '#lib/server/release/open-release.ts';

/** Tables and indexes of the name index all begin so. */
const ofNameIndex = /^(name_|subjects_name)/;

/** Bytes of the name index in the live release. */
export function indexBytes(dataDir: string): number {
	const id = readLivePointer(dataDir)?.id ?? '';
	const database = openRelease(dataDir, id);
	try {
		const tables = database
			.prepare('SELECT name, pgsize AS bytes FROM dbstat WHERE aggregate = TRUE')
			.all();
		return tables
			.filter(({ name }) => ofNameIndex.test(String(name)))
			.reduce((sum, { bytes }) => sum + Number(bytes), 0);
	} finally {
		database.close();
	}
}
