import { mkdirSync } from 'node:fs';
import { holdLock } from './hold-lock.ts';
import { readLivePointer, writeLivePointer } from './live-release.ts';
import { verifyRelease } from './verify-release.ts';

/**
 * Makes a release live that its build has just verified, in one rename. What was live before
 * becomes what `rollback` returns to; promoting what is live already changes nothing.
 */
export function switchLive(dataDir: string, id: string): void {
	mkdirSync(dataDir, { recursive: true });
	const release = holdLock(dataDir, 'pointer', 'promote');
	try {
		const live = readLivePointer(dataDir);
		if (live?.id === id) return;
		writeLivePointer(dataDir, {
			id,
			promotedAt: new Date().toISOString(),
			previous: live?.id ?? null,
		});
	} finally {
		release();
	}
}

/**
 * Verifies a release and makes it live. Throws a ReleaseError, and leaves what is live, when the
 * release is not there or not fit to be read.
 */
export function promoteRelease(dataDir: string, id: string): void {
	verifyRelease(dataDir, id);
	switchLive(dataDir, id);
}
