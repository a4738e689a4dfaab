// Which names hold which term, gathered in bounded memory: a block of names is sorted by term and
// written to a file of its own, and at the end the files are read side by side.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { TermBuffer } from './terms.ts';
import { longestVarint, writeVarint } from './varint.ts';

const mostInBlock = 12_000_000;
/** A place within a block has 22 bits, so that it fits with a term of 31 bits into one number. */
const placeFactor = 2 ** 22;
/** Term, number of entries, first entry, last entry, length in bytes of the differences between. */
const headerNumbers = 5;
const headerBytes = headerNumbers * 4;

/** The entries of one term: the first as such, then differences as varints. */
export interface TermPostings {
	readonly term: number;
	readonly count: number;
	/** Valid until the next term is asked for. */
	readonly bytes: Uint8Array;
}

/** Writes to a file in large pieces. */
class RunWriter {
	readonly #file: number;
	#bytes = Buffer.alloc(1 << 20);
	#length = 0;

	constructor(path: string) {
		this.#file = openSync(path, 'w');
	}

	write(header: readonly number[], bytes: Uint8Array): void {
		if (this.#length + headerBytes + bytes.length > this.#bytes.length) this.#flush();
		if (headerBytes + bytes.length > this.#bytes.length) {
			this.#bytes = Buffer.alloc(headerBytes + bytes.length);
		}
		for (const number of header) this.#length = this.#bytes.writeUInt32LE(number, this.#length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	#flush(): void {
		writeSync(this.#file, this.#bytes, 0, this.#length);
		this.#length = 0;
	}

	close(): void {
		this.#flush();
		closeSync(this.#file);
	}
}

/** Reads one run, term by term. */
class RunReader {
	readonly #file: number;
	#bytes = Buffer.alloc(1 << 18);
	#at = 0;
	#end = 0;
	term = Number.POSITIVE_INFINITY;
	count = 0;
	first = 0;
	last = 0;
	differences = Buffer.alloc(0);

	constructor(path: string) {
		this.#file = openSync(path, 'r');
		this.next();
	}

	#need(size: number): boolean {
		if (this.#end - this.#at >= size) return true;
		const rest = this.#bytes.subarray(this.#at, this.#end);
		const roomy = size > this.#bytes.length ? Buffer.alloc(size * 2) : this.#bytes;
		rest.copy(roomy, 0);
		this.#bytes = roomy;
		this.#end = rest.length;
		this.#at = 0;
		while (this.#end < size) {
			const read = readSync(this.#file, roomy, this.#end, roomy.length - this.#end, null);
			if (read === 0) return false;
			this.#end += read;
		}
		return true;
	}

	next(): void {
		if (!this.#need(headerBytes)) {
			this.term = Number.POSITIVE_INFINITY;
			return;
		}
		const at = this.#at;
		this.term = this.#bytes.readUInt32LE(at);
		this.count = this.#bytes.readUInt32LE(at + 4);
		this.first = this.#bytes.readUInt32LE(at + 8);
		this.last = this.#bytes.readUInt32LE(at + 12);
		const length = this.#bytes.readUInt32LE(at + 16);
		this.#need(headerBytes + length);
		this.differences = this.#bytes.subarray(
			this.#at + headerBytes,
			this.#at + headerBytes + length,
		);
		this.#at += headerBytes + length;
	}

	close(): void {
		closeSync(this.#file);
	}
}

/** Takes the terms of entries, which must come in ascending order, and gives them back by term. */
export class PostingRuns {
	readonly #folder: string;
	readonly #paths: string[] = [];
	readonly #block: Float64Array;
	#length = 0;
	#base = 0;

	/**
	 * Run files go into `folder`, which the caller removes. A block holds `blockSize` terms, at least
	 * as many as an entry has.
	 */
	constructor(folder: string, blockSize = mostInBlock) {
		this.#folder = folder;
		this.#block = new Float64Array(blockSize);
	}

	add(entry: number, { length, terms }: TermBuffer): void {
		if (this.#length + length > this.#block.length || entry - this.#base >= placeFactor) {
			this.#writeBlock();
		}
		if (this.#length === 0) this.#base = entry;
		const place = entry - this.#base;
		for (let i = 0; i < length; i += 1) {
			this.#block[this.#length + i] = (terms[i] ?? 0) * placeFactor + place;
		}
		this.#length += length;
	}

	#writeBlock(): void {
		const block = this.#block.subarray(0, this.#length).sort();
		const path = join(this.#folder, `postings-${this.#paths.length}`);
		const run = new RunWriter(path);
		let differences = new Uint8Array(1 << 16);
		for (let at = 0; at < block.length; ) {
			const term = Math.floor((block[at] ?? 0) / placeFactor);
			const base = term * placeFactor;
			const first = (block[at] ?? 0) - base;
			let last = first;
			let count = 1;
			let length = 0;
			for (at += 1; at < block.length; at += 1) {
				const place = (block[at] ?? 0) - base;
				if (place >= placeFactor) break;
				// A name can hold a term twice.
				if (place === last) continue;
				if (length + longestVarint > differences.length) {
					const larger = new Uint8Array(differences.length * 2);
					larger.set(differences);
					differences = larger;
				}
				length = writeVarint(differences, length, place - last);
				last = place;
				count += 1;
			}
			run.write(
				[term, count, this.#base + first, this.#base + last, length],
				differences.subarray(0, length),
			);
		}
		run.close();
		this.#paths.push(path);
		this.#length = 0;
	}

	/** All terms in ascending order. Nothing can be added afterwards. */
	*merge(): Generator<TermPostings> {
		this.#writeBlock();
		const runs = this.#paths.map((path) => new RunReader(path));
		let bytes = new Uint8Array(1 << 16);
		for (;;) {
			let term = Number.POSITIVE_INFINITY;
			for (const run of runs) if (run.term < term) term = run.term;
			if (term === Number.POSITIVE_INFINITY) break;
			let count = 0;
			let length = 0;
			let last = 0;
			for (const run of runs) {
				if (run.term !== term) continue;
				const needed = length + longestVarint + run.differences.length;
				if (needed > bytes.length) {
					const larger = new Uint8Array(needed * 2);
					larger.set(bytes);
					bytes = larger;
				}
				length = writeVarint(bytes, length, run.first - last);
				bytes.set(run.differences, length);
				length += run.differences.length;
				last = run.last;
				count += run.count;
				run.next();
			}
			yield { term, count, bytes: bytes.subarray(0, length) };
		}
		for (const run of runs) run.close();
	}
}
