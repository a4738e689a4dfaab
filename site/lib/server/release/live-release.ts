// The pointer to the release that answers now: one small file, replaced in one step.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { pointerPath } from './data-dir.ts';
import { ReleaseError } from './release-error.ts';
import { isReleaseId } from './release-id.ts';
import { writeDurably } from './write-durably.ts';

const releaseId = z.string().refine(isReleaseId, 'is not a release id');

const livePointer = z.strictObject({
	id: releaseId,
	promotedAt: z.iso.datetime(),
	/** What `rollback` returns to; `null` when there is nothing to return to. */
	previous: releaseId.nullable(),
});

/** Which release is live, since when, and which was before it. */
export type LivePointer = z.infer<typeof livePointer>;

/**
 * Reads the pointer to the live release; undefined when none was ever promoted. Throws a
 * ReleaseError when the file is there and makes no sense.
 */
export function readLivePointer(dataDir: string): LivePointer | undefined {
	const path = pointerPath(dataDir);
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
	try {
		return livePointer.parse(JSON.parse(text));
	} catch (cause) {
		throw new ReleaseError(
			`${path} is damaged: delete it and run "promote <id>" with an id of "list".`,
			{ cause },
		);
	}
}

/** Replaces the pointer in one rename. The caller holds the pointer lock and has verified the id. */
export function writeLivePointer(dataDir: string, pointer: LivePointer): void {
	writeDurably(pointerPath(dataDir), `${JSON.stringify(livePointer.parse(pointer))}\n`);
}
