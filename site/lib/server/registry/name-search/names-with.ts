// All names that hold some letters in a row, in the order of entries, that is of ranks.
import type { NameIndex } from '../name-index/name-index.ts';
import { letterTerm, pairTerm } from '../name-index/terms.ts';

/** Where in an entry the letters first stand in a row; -1 when they do not. */
export function placeOfLetters(index: NameIndex, entry: number, letters: Uint16Array): number {
	const { letters: all, starts } = index;
	const start = starts[entry] as number;
	const last = (starts[entry + 1] as number) - letters.length;
	const first = letters[0];
	for (let at = start; at <= last; at += 1) {
		if (all[at] !== first) continue;
		let same = 1;
		while (same < letters.length && all[at + same] === letters[same]) same += 1;
		if (same === letters.length) return at - start;
	}
	return -1;
}

/** Hears of an entry and where in it the letters begin; says whether there is more to be shown. */
export type Visit = (entry: number, from: number) => boolean;

/** No name can hold the letters. */
const none = -1;
/** Every term of the letters is too common for its postings to be kept. */
const allCommon = -2;

/** The rarest term that every name with these letters holds. */
function rarestTerm(index: NameIndex, letters: Uint16Array): number {
	const [only = 0] = letters;
	const terms =
		letters.length === 1
			? [letterTerm(only)]
			: Array.from(letters.subarray(1), (letter, at) => pairTerm(letters[at] ?? 0, letter));
	const places = terms.map((term) => index.find(term));
	if (places.includes(-1)) return none;
	const kept = places
		.filter((place) => index.hasPostings(place))
		.sort((one, other) => index.count(one) - index.count(other));
	return kept[0] ?? allCommon;
}

/** So many are read at a time: mostly the first are enough. */
const readAtOnce = 1 << 11;
/** Of names that hold nothing but common letters, so many are looked through at a time. */
const mostScanned = 1 << 18;
/** Of the names that hold a term, so many are looked through for those that are the letters alone. */
const mostForWhole = 1 << 17;

/** From one entry to before another. */
type Range = readonly [from: number, to: number];

/** Reads names that hold letters. Reuses its memory. */
export class NamesWith {
	readonly #index: NameIndex;
	readonly #entries = new Uint32Array(readAtOnce);

	constructor(index: NameIndex) {
		this.#index = index;
	}

	/**
	 * Shows the entries from `from` on that hold `letters`, in their order, until `visit` says that it
	 * has enough by `false`. Gives whether no entry was left out for want of time.
	 */
	visit(letters: Uint16Array, from: number, visit: Visit): boolean {
		const index = this.#index;
		const place = rarestTerm(index, letters);
		if (place === none) return true;
		if (place === allCommon) {
			const to = Math.min(index.entries, from + mostScanned);
			for (let entry = from; entry < to; entry += 1) {
				const at = placeOfLetters(index, entry, letters);
				if (at >= 0 && !visit(entry, at)) break;
			}
			return to === index.entries;
		}
		const entries = this.#entries;
		index.openPostings(place);
		for (let length = index.nextEntries(entries); length > 0; length = index.nextEntries(entries)) {
			if ((entries[length - 1] as number) < from) continue;
			for (let i = 0; i < length; i += 1) {
				const entry = entries[i] as number;
				if (entry < from) continue;
				const at = placeOfLetters(index, entry, letters);
				if (at >= 0 && !visit(entry, at)) return true;
			}
		}
		return true;
	}

	/**
	 * Shows the entries that are `letters` and nothing else. Names lie in the order of their length,
	 * so only a few of those with a common term have to be looked at.
	 */
	visitWhole(letters: Uint16Array, visit: (entry: number) => void): void {
		const index = this.#index;
		const place = rarestTerm(index, letters);
		const show = (entry: number) => {
			if (index.lengthOf(entry) === letters.length && placeOfLetters(index, entry, letters) === 0) {
				visit(entry);
			}
		};
		if (place === none) return;
		const ranges = index.entriesOfLength(letters.length);
		if (place === allCommon) {
			for (const [from, to] of ranges) {
				const end = Math.min(to, from + mostScanned);
				for (let entry = from; entry < end; entry += 1) show(entry);
			}
			return;
		}
		const entries = this.#entries;
		index.openPostings(place);
		for (let read = 0; read < mostForWhole; ) {
			const length = index.nextEntries(entries);
			if (length === 0) return;
			read += length;
			for (const range of ranges) showWithin(entries, length, range, show);
		}
	}
}

function showWithin(
	entries: Uint32Array,
	length: number,
	[from, to]: Range,
	show: (entry: number) => void,
): void {
	if ((entries[length - 1] as number) < from || (entries[0] as number) >= to) return;
	for (let i = 0; i < length; i += 1) {
		const entry = entries[i] as number;
		if (entry >= from && entry < to) show(entry);
	}
}
