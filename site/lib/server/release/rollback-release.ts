import { holdLock } from './hold-lock.ts';
import { readLivePointer, writeLivePointer } from './live-release.ts';
import { ReleaseError } from './release-error.ts';
import { verifyRelease } from './verify-release.ts';

/**
 * Makes the previous release live again and gives both ids. There is no second step back and no
 * way forward by rolling back twice: a nervous second call must not bring the bad release back.
 * Throws a ReleaseError when there is nothing to return to or it is not fit to be read.
 */
export function rollbackRelease(dataDir: string): { from: string; to: string } {
	const release = holdLock(dataDir, 'pointer', 'rollback');
	try {
		const live = readLivePointer(dataDir);
		if (live === undefined) throw new ReleaseError(`No release is live in ${dataDir}.`);
		if (live.previous === null) {
			throw new ReleaseError(
				`There is no release before ${live.id} to return to: "promote <id>" makes any of "list" live.`,
			);
		}
		verifyRelease(dataDir, live.previous);
		writeLivePointer(dataDir, {
			id: live.previous,
			promotedAt: new Date().toISOString(),
			previous: null,
		});
		return { from: live.id, to: live.previous };
	} finally {
		release();
	}
}
