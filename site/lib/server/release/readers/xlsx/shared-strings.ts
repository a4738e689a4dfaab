// A workbook keeps each text once and lets cells point to it. A million different names do not
// belong in memory: past a bound, texts go to a scratch file and only their places are kept.

import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { appendText, decodeEscapes } from './cell-text.ts';
import { parseXml } from './parse-xml.ts';

/** Texts in memory, in UTF-16 units: about 16 MiB. */
const MOST_IN_MEMORY = 8 * 1024 ** 2;
const WRITE_AT_ONCE = 1 << 20;

/** The texts of a workbook by their number. */
export class SharedStrings {
	readonly #memory: string[] = [];
	#inMemory = 0;
	readonly #path: string;
	readonly #bound: number;
	#handle: number | undefined;
	// offsets[i] is where text number memory.length + i begins; the last is where the next will.
	#offsets = new Float64Array(1024);
	#onDisk = 0;
	#pending: Buffer[] = [];
	#pendingBytes = 0;

	constructor(scratch: string, bound = MOST_IN_MEMORY) {
		this.#path = join(scratch, `shared-strings-${process.pid}-${Date.now()}`);
		this.#bound = bound;
	}

	/** Adds the next text. */
	add(text: string): void {
		if (this.#handle === undefined && this.#inMemory + text.length <= this.#bound) {
			this.#memory.push(text);
			this.#inMemory += text.length;
			return;
		}
		this.#handle ??= openSync(this.#path, 'wx+');
		const bytes = Buffer.from(text, 'utf8');
		this.#pending.push(bytes);
		this.#pendingBytes += bytes.length;
		this.#note(bytes.length);
		if (this.#pendingBytes >= WRITE_AT_ONCE) this.#write();
	}

	/** Gives a text by its number; empty when there is none. */
	get(index: number): string {
		const inMemory = this.#memory[index];
		if (inMemory !== undefined) return inMemory;
		const place = index - this.#memory.length;
		if (this.#handle === undefined || !(place >= 0 && place < this.#onDisk)) return '';
		if (this.#pendingBytes > 0) this.#write();
		const start = this.#offsets[place] ?? 0;
		const bytes = Buffer.alloc((this.#offsets[place + 1] ?? start) - start);
		readSync(this.#handle, bytes, 0, bytes.length, start);
		return bytes.toString('utf8');
	}

	/** Removes the scratch file. */
	close(): void {
		if (this.#handle === undefined) return;
		closeSync(this.#handle);
		rmSync(this.#path, { force: true });
		this.#handle = undefined;
	}

	#note(length: number): void {
		this.#onDisk += 1;
		if (this.#onDisk >= this.#offsets.length) {
			const wider = new Float64Array(this.#offsets.length * 2);
			wider.set(this.#offsets);
			this.#offsets = wider;
		}
		this.#offsets[this.#onDisk] = (this.#offsets[this.#onDisk - 1] ?? 0) + length;
	}

	#write(): void {
		if (this.#handle === undefined) return;
		writeSync(this.#handle, Buffer.concat(this.#pending));
		this.#pending = [];
		this.#pendingBytes = 0;
	}
}

/** Fills `strings` from the part `sharedStrings.xml`. Phonetic guides are left out. */
export async function readSharedStrings(
	stream: Readable,
	name: string,
	strings: SharedStrings,
): Promise<void> {
	let text = '';
	let inText = false;
	let inPhonetic = false;
	const events = {
		open(element: string) {
			if (element === 'si') text = '';
			else if (element === 'rPh') inPhonetic = true;
			else if (element === 't') inText = !inPhonetic;
		},
		close(element: string) {
			if (element === 'si') strings.add(decodeEscapes(text));
			else if (element === 'rPh') inPhonetic = false;
			else if (element === 't') inText = false;
		},
		text(piece: string) {
			if (inText) text = appendText(text, piece);
		},
	};
	for await (const _ of parseXml(stream, name, events));
}
