// The name index of an open release: its arrays in memory, its postings read as they are needed.
import type { DatabaseSync } from 'node:sqlite';
import { Alphabet } from './alphabet.ts';
import { PostingPages, PostingReader } from './posting-pages.ts';
import type { PartName } from './tables.ts';
import { readingClass } from './traits.ts';
import { mostEntriesOfTerm } from './write-name-index.ts';

type Numbers = Uint8Array | Uint16Array | Uint32Array;

function readPart<T extends Numbers>(
	database: DatabaseSync,
	part: PartName,
	make: (bytes: number) => T,
): T {
	const size = database
		.prepare('SELECT coalesce(sum(length(bytes)), 0) AS size FROM name_parts WHERE part = ?')
		.get(part);
	const numbers = make(Number(size?.size));
	const bytes = new Uint8Array(numbers.buffer);
	let at = 0;
	const pieces = database
		.prepare('SELECT bytes FROM name_parts WHERE part = ? ORDER BY piece')
		.iterate(part);
	for (const { bytes: piece } of pieces) {
		bytes.set(piece as Uint8Array, at);
		at += (piece as Uint8Array).length;
	}
	return numbers;
}

const bytesOf = (size: number) => new Uint8Array(size);
const shorts = (size: number) => new Uint16Array(size / 2);
const longs = (size: number) => new Uint32Array(size / 4);

function sumUp(lengths: Uint8Array): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	let at = 0;
	for (let entry = 0; entry < lengths.length; entry += 1) {
		starts[entry] = at;
		at += lengths[entry] ?? 0;
	}
	starts[lengths.length] = at;
	return starts;
}

/** A term has 31 bits. Those with the same upper ones lie near each other: few are asked to find one. */
const groupBits = 14;

/** Where the terms of each group begin, and behind them where the last one ends. */
function groupsOf(terms: Uint32Array): Uint32Array {
	const groups = new Uint32Array((1 << (31 - groupBits)) + 1).fill(terms.length);
	for (let place = terms.length - 1; place >= 0; place -= 1) {
		groups[(terms[place] as number) >>> groupBits] = place;
	}
	for (let group = groups.length - 2; group >= 0; group -= 1) {
		groups[group] = Math.min(groups[group] as number, groups[group + 1] as number);
	}
	return groups;
}

/** The first of the numbers from `from` to before `to` that is not `isBefore`, which none is after it. */
function firstNot(from: number, to: number, isBefore: (at: number) => boolean): number {
	let [low, high] = [from, to];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The index of one release. Entries are numbered as `write-name-index.ts` says. */
export class NameIndex {
	readonly alphabet: Alphabet;
	readonly subjects: number;
	readonly entries: number;
	readonly letters: Uint16Array;
	/** By entry: where its letters begin in `letters`; the next one's beginning is their end. */
	readonly starts: Uint32Array;
	readonly regions: Uint16Array;
	/** Codes of divisions by their number in `regions`. */
	readonly regionCodes: readonly string[];
	readonly traits: Uint8Array;
	readonly letterCounts: Uint32Array;
	readonly #aliases: Uint32Array;
	readonly #terms: Uint32Array;
	/** By the upper bits of a term: where the first with these stands. */
	readonly #groups: Uint32Array;
	readonly #counts: Uint32Array;
	readonly #offsets: Uint32Array;
	readonly #postings: PostingReader;
	readonly #database: DatabaseSync;
	readonly #orders = new Map<PartName, Uint32Array>();

	constructor(database: DatabaseSync) {
		const alphabet = database.prepare('SELECT letters FROM name_alphabet').get();
		this.alphabet = Alphabet.of(String(alphabet?.letters ?? ''));
		this.letters = readPart(database, 'letters', shorts);
		this.starts = sumUp(readPart(database, 'lengths', bytesOf));
		this.entries = this.starts.length - 1;
		this.regions = readPart(database, 'regions', shorts);
		this.subjects = this.regions.length;
		this.traits = readPart(database, 'traits', bytesOf);
		this.letterCounts = readPart(database, 'letterCounts', longs);
		this.#aliases = readPart(database, 'aliases', longs);
		this.#terms = readPart(database, 'terms', longs);
		this.#groups = groupsOf(this.#terms);
		this.#counts = readPart(database, 'counts', longs);
		this.#offsets = readPart(database, 'offsets', longs);
		this.regionCodes = database
			.prepare('SELECT code FROM name_regions ORDER BY place')
			.all()
			.map(({ code }) => String(code));
		this.#postings = new PostingReader(new PostingPages(database));
		this.#database = database;
	}

	/** The rank of the subject that an entry names. */
	rankOf(entry: number): number {
		return entry < this.subjects ? entry + 1 : (this.#aliases[entry - this.subjects] ?? 0);
	}

	/** How many letters an entry has. */
	lengthOf(entry: number): number {
		return (this.starts[entry + 1] as number) - (this.starts[entry] as number);
	}

	/**
	 * Where the entries of so many letters lie, from one to before another. Ranks ascend with the
	 * length of names among those of one class of status; other names have no such order.
	 */
	entriesOfLength(length: number): (readonly [from: number, to: number])[] {
		const ranges: (readonly [number, number])[] = [];
		let from = 0;
		for (const nextClass of [1, 2, 3]) {
			const isBefore = (entry: number) => readingClass(this.traits[entry] ?? 0) < nextClass;
			const to = firstNot(from, this.subjects, isBefore);
			const longest = firstNot(from, to, (entry) => this.lengthOf(entry) <= length);
			ranges.push([firstNot(from, longest, (entry) => this.lengthOf(entry) < length), longest]);
			from = to;
		}
		return [...ranges, [this.subjects, this.entries]];
	}

	/** By subject, that is rank less one: its place in an order other than that of ranks. */
	order(part: 'nameOrder' | 'dateOrder'): Uint32Array {
		const known = this.#orders.get(part);
		if (known !== undefined) return known;
		const read = readPart(this.#database, part, longs);
		this.#orders.set(part, read);
		return read;
	}

	/** Where a term stands among all, -1 when no entry holds it. */
	find(term: number): number {
		const place = this.findFrom(term);
		return this.#terms[place] === term ? place : -1;
	}

	/** Where the first term that is not before `term` stands. */
	findFrom(term: number): number {
		const terms = this.#terms;
		const group = term >>> groupBits;
		return firstNot(
			this.#groups[group] ?? terms.length,
			this.#groups[group + 1] ?? terms.length,
			(place) => (terms[place] as number) < term,
		);
	}

	/** How many entries hold the term at `place`. */
	count(place: number): number {
		return this.#counts[place] ?? 0;
	}

	/** Whether the term at `place` has postings: one that nearly every name holds has none. */
	hasPostings(place: number): boolean {
		return this.count(place) <= mostEntriesOfTerm;
	}

	/** Writes the entries of the term at `place`, ascending, up to the room there is; gives their number. */
	entriesOf(place: number, into: Uint32Array): number {
		this.openPostings(place);
		return this.#postings.next(into);
	}

	/** Turns to the entries of the term at `place`, for `nextEntries`. */
	openPostings(place: number): void {
		this.#postings.open(this.#offsets[place] ?? 0, this.hasPostings(place) ? this.count(place) : 0);
	}

	/** Writes the entries behind those that were given already; gives their number, 0 at the end. */
	nextEntries(into: Uint32Array): number {
		return this.#postings.next(into);
	}

	/** The letters of an entry as text. */
	textOf(entry: number): string {
		let text = '';
		for (let at = this.starts[entry] ?? 0; at < (this.starts[entry + 1] ?? 0); at += 1) {
			text += this.alphabet.letter(this.letters[at] ?? 0);
		}
		return text;
	}
}
