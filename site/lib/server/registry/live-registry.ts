// The engine of the release that is live now. A promotion and a withdrawal are noticed within a
// second, without a restart: their files are looked at, at most so often, when somebody asks.
import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { UnavailableError } from '@zhixin/api-client';
import { pointerPath } from '#lib/server/release/data-dir.ts';
import { readLivePointer } from '#lib/server/release/live-release.ts';
import { openRelease } from '#lib/server/release/open-release.ts';
import {
	followWithdrawals,
	type KnownWithdrawals,
} from '#lib/server/withdrawals/follow-withdrawals.ts';
import { withdrawalsPath } from '#lib/server/withdrawals/withdrawal.ts';
import { createEmbeddedEngine } from './embedded/embedded-engine.ts';
import type { Moment } from './embedded/shown-release.ts';
import type { BadgeRegistry, RegistryEngine } from './engine.ts';

const lookEveryMilliseconds = 500;
/** Answers that began on the former release end well within this time. */
const closeAfterMilliseconds = 5_000;

interface Live {
	readonly version: string;
	readonly database: DatabaseSync;
	readonly engine: BadgeRegistry;
}

/** Gives the live engine; throws when there is none. */
export type LiveRegistry = () => RegistryEngine;

function pointerVersion(dataDir: string): string | undefined {
	const found = statSync(pointerPath(dataDir), { bigint: true, throwIfNoEntry: false });
	return found === undefined ? undefined : `${found.ino}-${found.mtimeNs}`;
}

function open(dataDir: string, version: string, moment: Moment): Live {
	const pointer = readLivePointer(dataDir);
	if (pointer === undefined) throw new UnavailableError('no release is live');
	const database = openRelease(dataDir, pointer.id);
	return { version, database, engine: createEmbeddedEngine(database, moment) };
}

/**
 * The live registry of a data folder, as it may be shown at the moment that `now` gives.
 * `onFailure` hears why a release could not be opened or its withdrawals not be read.
 *
 * The returned function throws `UnavailableError` when no release is live or it cannot be opened,
 * and when the withdrawals cannot be read: an answer without them could show what must be gone.
 */
export function createLiveRegistry(
	dataDir: string,
	onFailure: (cause: unknown) => void,
	now: () => Date = () => new Date(),
): () => BadgeRegistry {
	const lookAtWithdrawals = followWithdrawals(withdrawalsPath(dataDir));
	let withdrawals: KnownWithdrawals = [];
	const moment: Moment = { withdrawals: () => withdrawals, now };
	let live: Live | undefined;
	let lookedAt = Number.NEGATIVE_INFINITY;

	function look(): Live {
		const version = pointerVersion(dataDir);
		if (version === undefined) throw new UnavailableError('no release is live');
		if (version === live?.version) return live;
		const next = open(dataDir, version, moment);
		const former = live;
		if (former !== undefined) {
			setTimeout(() => former.database.close(), closeAfterMilliseconds).unref();
		}
		return next;
	}

	function lookOrKeep(): Live {
		try {
			return look();
		} catch (cause) {
			onFailure(cause);
			// A pointer that cannot be followed does not take away the release that was live.
			if (live !== undefined) return live;
			if (cause instanceof UnavailableError) throw cause;
			throw new UnavailableError('the live release cannot be opened', { cause });
		}
	}

	return () => {
		const asked = performance.now();
		if (live !== undefined && asked - lookedAt < lookEveryMilliseconds) return live.engine;
		try {
			withdrawals = lookAtWithdrawals();
		} catch (cause) {
			onFailure(cause);
			throw new UnavailableError('the withdrawals cannot be read', { cause });
		}
		live = lookOrKeep();
		lookedAt = asked;
		return live.engine;
	};
}
