// The postings of an open release, as one long row of bytes that lies in the file page by page. Pages
// that were read lately are kept: people type the same words.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { pageBytes } from './tables.ts';

/** 32 MB. */
const mostKept = 8_192;

/** Reads bytes of the postings. Its answers are valid until the next one. */
export class PostingPages {
	readonly #get: StatementSync;
	readonly #kept = new Map<number, Uint8Array>();
	#joined = new Uint8Array(1 << 16);

	constructor(database: DatabaseSync) {
		this.#get = database.prepare('SELECT bytes FROM name_postings WHERE page = ?');
	}

	#page(number: number): Uint8Array {
		const kept = this.#kept.get(number);
		if (kept !== undefined) return kept;
		const page = this.#get.get(number)?.bytes as Uint8Array;
		if (this.#kept.size === mostKept) this.#kept.clear();
		this.#kept.set(number, page);
		return page;
	}

	/** The bytes from `from` to before `to`. */
	read(from: number, to: number): Uint8Array {
		const first = Math.floor(from / pageBytes);
		const last = Math.floor((to - 1) / pageBytes);
		const start = from - first * pageBytes;
		if (first === last) return this.#page(first).subarray(start, start + to - from);
		if (this.#joined.length < to - from) this.#joined = new Uint8Array((to - from) * 2);
		let at = 0;
		for (let number = first; number <= last; number += 1) {
			const wanted = this.#page(number).subarray(
				number === first ? start : 0,
				Math.min(pageBytes, to - number * pageBytes),
			);
			this.#joined.set(wanted, at);
			at += wanted.length;
		}
		return this.#joined.subarray(0, at);
	}
}
