// What must survive a power cut: bytes first, then the name, then the folder that holds the name.

import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

function syncPath(path: string): void {
	const handle = openSync(path, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** Brings a finished file to disk and to its final name. Replaces what stood there in one step. */
export function moveDurably(from: string, to: string): void {
	syncPath(from);
	renameSync(from, to);
	syncPath(dirname(to));
}

/**
 * Replaces a file by new text in one step: a reader sees the old text or the new, at any moment
 * and after any kill. Callers hold a lock: two at once would share the temporary name, which stays
 * behind after a kill and is written over by the next.
 */
export function writeDurably(path: string, text: string): void {
	const temporary = `${path}.tmp`;
	const handle = openSync(temporary, 'w');
	try {
		writeSync(handle, text);
	} finally {
		closeSync(handle);
	}
	moveDurably(temporary, path);
}
