import { readdirSync, statSync } from 'node:fs';
import { releasePath, releasesPath } from './data-dir.ts';
import { readLivePointer } from './live-release.ts';
import { openRelease } from './open-release.ts';
import { ReleaseError } from './release-error.ts';
import { isReleaseId } from './release-id.ts';

/** One release of a data folder. */
export type ListedRelease = {
	readonly id: string;
	readonly bytes: number;
	readonly mark: 'live' | 'previous' | '';
} & (
	| {
			readonly outcome: 'read';
			readonly builtAt: string;
			readonly subjects: number;
			readonly quarantined: number;
	  }
	| { readonly outcome: 'unreadable'; readonly why: string }
);

function listIds(dataDir: string): string[] {
	try {
		return readdirSync(releasesPath(dataDir))
			.filter((name) => name.endsWith('.sqlite'))
			.map((name) => name.slice(0, -'.sqlite'.length))
			.filter(isReleaseId)
			.sort()
			.reverse();
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}

function readFacts(dataDir: string, id: string) {
	try {
		const database = openRelease(dataDir, id);
		const row = database
			.prepare(
				`SELECT (SELECT value FROM meta WHERE key = 'builtAt') AS built_at,
				(SELECT value FROM meta WHERE key = 'subjectCount') AS subjects,
				(SELECT sum(quarantined) FROM sources) AS quarantined`,
			)
			.get();
		database.close();
		return {
			outcome: 'read',
			builtAt: String(row?.built_at),
			subjects: Number(row?.subjects),
			quarantined: Number(row?.quarantined),
		} as const;
	} catch (error) {
		const why = error instanceof ReleaseError ? error.message : 'The file is damaged.';
		return { outcome: 'unreadable', why } as const;
	}
}

/** Lists the releases of a data folder, the newest first; damaged ones say so. */
export function listReleases(dataDir: string): ListedRelease[] {
	const live = readLivePointer(dataDir);
	return listIds(dataDir).map((id) => ({
		id,
		bytes: statSync(releasePath(dataDir, id)).size,
		mark: id === live?.id ? 'live' : id === live?.previous ? 'previous' : '',
		...readFacts(dataDir, id),
	}));
}
