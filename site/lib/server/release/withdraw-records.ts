// From ids to withdrawals: what the live release holds is withdrawn for good, what it does not
// hold is named, so that a slip in an id is not taken for a record that is gone.

import { appendWithdrawals, readWithdrawals } from '#lib/server/withdrawals/append-withdrawals.ts';
import { DamagedWithdrawalsError, withdrawalsPath } from '#lib/server/withdrawals/withdrawal.ts';
import { holdLock } from './hold-lock.ts';
import { readLivePointer } from './live-release.ts';
import { openRelease } from './open-release.ts';
import { ReleaseError } from './release-error.ts';

/** What became of each id. */
export interface WithdrawResult {
	readonly withdrawn: readonly string[];
	/** Withdrawn before: nothing was to be done. */
	readonly already: readonly string[];
	/** Neither withdrawn before nor in the live release: nothing was done. */
	readonly unknown: readonly string[];
}

function findHeld(dataDir: string, ids: readonly string[]): ReadonlySet<string> {
	if (ids.length === 0) return new Set();
	const live = readLivePointer(dataDir);
	if (live === undefined) {
		throw new ReleaseError(`No release is live in ${dataDir}: there is nothing to withdraw from.`);
	}
	const database = openRelease(dataDir, live.id);
	try {
		const find = database.prepare('SELECT 1 FROM records WHERE id = ?');
		return new Set(ids.filter((id) => find.get(id) !== undefined));
	} finally {
		database.close();
	}
}

function withdraw(dataDir: string, ids: readonly string[], at: Date): WithdrawResult {
	const path = withdrawalsPath(dataDir);
	const known = new Set(readWithdrawals(path).map(({ recordId }) => recordId));
	const others = ids.filter((id) => !known.has(id));
	const held = findHeld(dataDir, others);
	const added = held.size === 0 ? [] : appendWithdrawals(path, [...held], at);
	return {
		withdrawn: added.map(({ recordId }) => recordId),
		already: ids.filter((id) => known.has(id)),
		unknown: others.filter((id) => !held.has(id)),
	};
}

/**
 * Withdraws records of the live release. When it returns the withdrawals are on the disk; a
 * running server applies them within a second. Throws a ReleaseError when no release is live, the
 * lock is taken or the file of withdrawals is damaged.
 */
export function withdrawRecords(
	dataDir: string,
	ids: readonly string[],
	at = new Date(),
): WithdrawResult {
	const release = holdLock(dataDir, 'withdrawals', 'withdraw');
	try {
		return withdraw(dataDir, [...new Set(ids)], at);
	} catch (cause) {
		if (cause instanceof DamagedWithdrawalsError) throw new ReleaseError(cause.message, { cause });
		throw cause;
	} finally {
		release();
	}
}
