// The engine of the release that is live now. A promotion is noticed within a second, without a
// restart: the pointer file is looked at, at most so often, when somebody asks.
import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { UnavailableError } from '@zhixin/api-client';
import { pointerPath } from '#lib/server/release/data-dir.ts';
import { readLivePointer } from '#lib/server/release/live-release.ts';
import { openRelease } from '#lib/server/release/open-release.ts';
import { createEmbeddedEngine } from './embedded/embedded-engine.ts';
import type { RegistryEngine } from './engine.ts';

const lookEveryMilliseconds = 500;
/** Answers that began on the former release end well within this time. */
const closeAfterMilliseconds = 5_000;

interface Live {
	readonly version: string;
	readonly database: DatabaseSync;
	readonly engine: RegistryEngine;
}

/** Gives the live engine; throws when there is none. */
export type LiveRegistry = () => RegistryEngine;

function pointerVersion(dataDir: string): string | undefined {
	const found = statSync(pointerPath(dataDir), { bigint: true, throwIfNoEntry: false });
	return found === undefined ? undefined : `${found.ino}-${found.mtimeNs}`;
}

function open(dataDir: string, version: string): Live {
	const pointer = readLivePointer(dataDir);
	if (pointer === undefined) throw new UnavailableError('no release is live');
	const database = openRelease(dataDir, pointer.id);
	return { version, database, engine: createEmbeddedEngine(database) };
}

/**
 * The live registry of a data folder. `onFailure` hears why a release could not be opened.
 *
 * The returned function throws `UnavailableError` when no release is live or it cannot be opened.
 */
export function createLiveRegistry(
	dataDir: string,
	onFailure: (cause: unknown) => void,
): LiveRegistry {
	let live: Live | undefined;
	let lookedAt = Number.NEGATIVE_INFINITY;

	function look(): Live {
		const version = pointerVersion(dataDir);
		if (version === undefined) throw new UnavailableError('no release is live');
		if (version === live?.version) return live;
		const next = open(dataDir, version);
		const former = live;
		if (former !== undefined) {
			setTimeout(() => former.database.close(), closeAfterMilliseconds).unref();
		}
		return next;
	}

	return () => {
		const now = performance.now();
		if (live !== undefined && now - lookedAt < lookEveryMilliseconds) return live.engine;
		try {
			live = look();
		} catch (cause) {
			// A pointer that cannot be followed does not take away the release that was live.
			onFailure(cause);
			if (live === undefined) {
				throw cause instanceof UnavailableError
					? cause
					: new UnavailableError('the live release cannot be opened', { cause });
			}
		}
		lookedAt = now;
		return live.engine;
	};
}
