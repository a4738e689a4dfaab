// All names that hold some letters in a row, in the order of entries, that is of ranks.
import type { NameIndex } from '../name-index/name-index.ts';
import { letterTerm, pairTerm } from '../name-index/terms.ts';

/** Whether the letters stand in a row in an entry. */
export function holdsLetters(index: NameIndex, entry: number, letters: Uint16Array): boolean {
	const { letters: all, starts } = index;
	const last = (starts[entry + 1] as number) - letters.length;
	const [first] = letters;
	for (let at = starts[entry] as number; at <= last; at += 1) {
		if (all[at] !== first) continue;
		let same = 1;
		while (same < letters.length && all[at + same] === letters[same]) same += 1;
		if (same === letters.length) return true;
	}
	return false;
}

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

/** Mostly so many are enough; all of them are read when they are not. */
const firstRead = 1 << 13;

/** Of names that hold nothing but common letters, so many are looked through at a time. */
const mostScanned = 1 << 18;

/** Reads names that hold letters. Reuses its memory. */
export class NamesWith {
	readonly #index: NameIndex;
	#entries = new Uint32Array(1 << 12);

	constructor(index: NameIndex) {
		this.#index = index;
	}

	/**
	 * Shows the entries from `from` on that hold `letters`, in their order, until `visit` says that it
	 * has enough by `false`. Gives whether no entry was left out for want of time.
	 */
	visit(letters: Uint16Array, from: number, visit: (entry: number) => boolean): boolean {
		const index = this.#index;
		const place = rarestTerm(index, letters);
		if (place === none) return true;
		if (place === allCommon) {
			const to = Math.min(index.entries, from + mostScanned);
			for (let entry = from; entry < to; entry += 1) {
				if (holdsLetters(index, entry, letters) && !visit(entry)) return true;
			}
			return to === index.entries;
		}
		const count = index.count(place);
		for (let read = 0, room = firstRead; read < count; room = count) {
			if (this.#entries.length < Math.min(count, room)) this.#entries = new Uint32Array(room);
			const length = index.entriesOf(place, this.#entries.subarray(0, room));
			for (; read < length; read += 1) {
				const entry = this.#entries[read] as number;
				if (entry < from) continue;
				if (holdsLetters(index, entry, letters) && !visit(entry)) return true;
			}
		}
		return true;
	}
}
