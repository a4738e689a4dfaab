// Rows that were not taken, one JSON object a line: for a program that sends them back to their
// source. Written as they come; nothing of them stays in memory.

import { closeSync, openSync, writeSync } from 'node:fs';
import type { QuarantineReason } from './profiles/profile.ts';

/** One row that was not taken. */
export interface QuarantineEntry {
	readonly source: string;
	readonly file: string;
	readonly row: number;
	/** The header over the cell at fault; empty when the whole row is. */
	readonly column: string;
	readonly reason: QuarantineReason;
	readonly message: string;
	readonly cells: Readonly<Record<string, string>>;
}

const WRITE_AT_ONCE = 64 * 1024;

/** The quarantine file of one build. */
export class QuarantineFile {
	readonly #handle: number;
	#pending = '';

	/** Creates the file. */
	constructor(path: string) {
		this.#handle = openSync(path, 'wx');
	}

	add(entry: QuarantineEntry): void {
		this.#pending += `${JSON.stringify(entry)}\n`;
		if (this.#pending.length >= WRITE_AT_ONCE) this.#write();
	}

	close(): void {
		this.#write();
		closeSync(this.#handle);
	}

	#write(): void {
		writeSync(this.#handle, this.#pending);
		this.#pending = '';
	}
}
