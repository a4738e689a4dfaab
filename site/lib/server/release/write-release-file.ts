// From the rows taken to a finished file: subjects, indexes, and what the release says of itself.

import type { Quality, ReleaseChanges } from '@zhixin/api-client';
import { listOf } from '#lib/server/catalogue/lists.ts';
import { type Assembled, assembleRelease } from './assemble-release.ts';
import { compareWithLive } from './compare-releases.ts';
import type { ImportedSource } from './import-sources.ts';
import type { ManifestSource } from './manifest.ts';
import { measureQuality } from './measure-quality.ts';
import type { Progress } from './progress.ts';
import type { Staging } from './staging.ts';
import { type DescribedSource, writeChanges, writeDescription } from './write-description.ts';

/** Where a release file goes and what it is called. */
export interface ReleaseFileRequest {
	readonly id: string;
	/** Where the release lies that is live, which this one is compared with. */
	readonly dataDir: string;
	readonly builtAt: Date;
	readonly release: string;
	readonly say: (line: string) => void;
	readonly progress: Progress;
}

function codeOf(entry: ManifestSource): string | null {
	if ('listCode' in entry) return listOf(entry.listCode)?.code ?? null;
	if ('registerCode' in entry) return entry.registerCode;
	return 'gradeCode' in entry ? entry.gradeCode : null;
}

function toDescribed({ entry, imported, position }: ImportedSource): DescribedSource {
	return {
		position,
		id: entry.id,
		profile: entry.profile,
		code: codeOf(entry),
		name: entry.name,
		department: entry.department,
		url: entry.url ?? null,
		collectedAt: entry.collectedAt,
		rhythmDays: entry.rhythmDays,
		tallies: imported.map(({ tally }) => tally),
	};
}

/** Writes the release file and gives what was counted on the way. */
export async function writeReleaseFile(
	{ builtAt, dataDir, id, progress, release, say }: ReleaseFileRequest,
	staging: Staging,
	imported: readonly ImportedSource[],
): Promise<{ assembled: Assembled; quality: Quality; changes: ReleaseChanges | null }> {
	const sources = imported.map(toDescribed);
	const { assembled, database } = await assembleRelease(release, staging, sources, progress, say);
	const quality = measureQuality(sources, assembled);
	writeDescription(database, id, builtAt, sources, quality, assembled);
	const changes = compareWithLive(database, dataDir, assembled.sample, say);
	writeChanges(database, changes);
	database.close();
	return { assembled, quality, changes };
}
