// Where everything of the data folder lies. Other files ask here and never join paths themselves.

import { join } from 'node:path';

/** Gives the data folder: `ZHIXIN_DATA_DIR`, or `.zhixin` in the working directory. */
export function dataDirFrom(env: Readonly<Record<string, string | undefined>>): string {
	return env.ZHIXIN_DATA_DIR || '.zhixin';
}

/** Gives the folder of finished releases. */
export function releasesPath(dataDir: string): string {
	return join(dataDir, 'releases');
}

/** Gives the release file itself, which never changes once it stands there. */
export function releasePath(dataDir: string, id: string): string {
	return join(dataDir, 'releases', `${id}.sqlite`);
}

/** Gives the report of a build, for a person. */
export function reportPath(dataDir: string, id: string): string {
	return join(dataDir, 'releases', `${id}.report.md`);
}

/** Gives the rows that a build did not take, for a program. */
export function quarantinePath(dataDir: string, id: string): string {
	return join(dataDir, 'releases', `${id}.quarantine.jsonl`);
}

/** Gives the folder of work in progress; nothing in it outlives its build. */
export function buildingPath(dataDir: string): string {
	return join(dataDir, 'building');
}

/** Gives the pointer to the live release. */
export function pointerPath(dataDir: string): string {
	return join(dataDir, 'live.json');
}

/** Gives the lock of one kind of work. */
export function lockPath(dataDir: string, work: 'build' | 'pointer' | 'withdrawals'): string {
	return join(dataDir, 'locks', `${work}.sqlite`);
}
