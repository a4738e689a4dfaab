// The postings of an open release, as one long row of bytes that lies in the file page by page. Pages
// that were read lately are kept: people type the same words.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { pageBytes } from './tables.ts';

/** 16 MB each: what was read lately, and what was before that and may be again. */
const mostKept = 4_096;

/** Reads pages of the postings. */
export class PostingPages {
	readonly #get: StatementSync;
	#kept = new Map<number, Uint8Array>();
	#former = new Map<number, Uint8Array>();

	constructor(database: DatabaseSync) {
		this.#get = database.prepare('SELECT bytes FROM name_postings WHERE page = ?');
	}

	/** A page by its number. */
	page(number: number): Uint8Array {
		const kept = this.#kept.get(number);
		if (kept !== undefined) return kept;
		const page = this.#former.get(number) ?? (this.#get.get(number)?.bytes as Uint8Array);
		if (this.#kept.size === mostKept) {
			this.#former = this.#kept;
			this.#kept = new Map();
		}
		this.#kept.set(number, page);
		return page;
	}
}

/** Reads the postings of one term after another, as many at a time as are wanted. */
export class PostingReader {
	readonly #pages: PostingPages;
	#number = 0;
	#at = 0;
	#left = 0;
	#entry = 0;

	constructor(pages: PostingPages) {
		this.#pages = pages;
	}

	/** Turns to `count` postings that begin at `offset`. */
	open(offset: number, count: number): void {
		this.#number = Math.floor(offset / pageBytes);
		this.#at = offset - this.#number * pageBytes;
		this.#left = count;
		this.#entry = 0;
	}

	/** Writes the next entries, ascending, up to the room there is; gives their number. */
	next(into: Uint32Array): number {
		const most = Math.min(this.#left, into.length);
		if (most === 0) return 0;
		let page = this.#pages.page(this.#number);
		let at = this.#at;
		let entry = this.#entry;
		for (let i = 0; i < most; i += 1) {
			if (at === pageBytes) {
				this.#number += 1;
				page = this.#pages.page(this.#number);
				at = 0;
			}
			let byte = page[at] as number;
			at += 1;
			let difference = byte & 127;
			for (let shift = 7; byte > 127; shift += 7) {
				if (at === pageBytes) {
					this.#number += 1;
					page = this.#pages.page(this.#number);
					at = 0;
				}
				byte = page[at] as number;
				at += 1;
				difference |= (byte & 127) << shift;
			}
			entry += difference;
			into[i] = entry;
		}
		this.#at = at;
		this.#entry = entry;
		this.#left -= most;
		return most;
	}
}
