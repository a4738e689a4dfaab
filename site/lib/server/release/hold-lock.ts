// One writer at a time. The lock is SQLite's own lock on a small file: the kernel lets go of it
// when the process ends in whatever way, so there is no stale lock to break and no pid to mistake
// for another's (containers that share a folder count their pids apart). The pid inside is only
// for the message.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { lockPath } from './data-dir.ts';
import { ReleaseError } from './release-error.ts';

const SQLITE_BUSY = 5;

function readHolder(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return 'another process';
	}
}

function isBusy(error: unknown): boolean {
	return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

/**
 * Takes the lock of one kind of work in a data folder and gives the function that lets go of it.
 * Throws a ReleaseError that names the holder when it is taken.
 */
export function holdLock(
	dataDir: string,
	work: 'build' | 'pointer' | 'withdrawals',
	verb: string,
): () => void {
	const path = lockPath(dataDir, work);
	const holderPath = `${path}.holder`;
	mkdirSync(dirname(path), { recursive: true });
	const lock = new DatabaseSync(path, { timeout: work === 'build' ? 0 : 2000 });
	try {
		lock.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		lock.close();
		if (!isBusy(error)) throw error;
		throw new ReleaseError(
			`${readHolder(holderPath)} is at work in ${dataDir}: wait until it has ended, then run "${verb}" again.`,
			{ cause: error },
		);
	}
	writeFileSync(
		holderPath,
		`"${verb}" (process ${process.pid}, since ${new Date().toISOString()})`,
	);
	return () => {
		rmSync(holderPath, { force: true });
		lock.close();
	};
}
