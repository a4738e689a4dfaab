// From terms to the entries worth comparing: the rarest terms first, until so many postings are read
// that more of them would cost more than they tell.
import type { NameIndex } from '../name-index/name-index.ts';
import { BestEntries } from './best-entries.ts';
import type { QueryTerm } from './query-terms.ts';

/** Which subjects may be found, and what their place is worth. */
export interface Wanted {
	/** Whether the subject of this rank passes the filters. */
	readonly passes: (rank: number) => boolean;
	/** The place that the query names, and what it weighs that a subject is there. */
	readonly place:
		| { readonly isThere: (rank: number) => boolean; readonly weight: number }
		| undefined;
}

/** What was gathered. */
export interface Gathered {
	/** The best entries, in no order. */
	readonly entries: Uint32Array;
	/** Whether there were more. */
	readonly cut: boolean;
}

const none: Gathered = { entries: new Uint32Array(0), cut: false };

/** The most postings that are read for one query. */
export const mostPostings = 1 << 16;
/** Places of the table, a power of two: at most half of them are taken, so that few collide. */
const places = mostPostings * 2;
const scatter = 0x9e3779b1;
const scatterShift = 32 - Math.log2(places);

/** Gathers entries of one index. Reuses its memory: one query at a time. */
export class Gatherer {
	readonly #index: NameIndex;
	readonly #read = new Uint32Array(mostPostings);
	/** One more than the entry at each place of the table; 0 where there is none. */
	readonly #entries = new Uint32Array(places);
	readonly #weights = new Float32Array(places);
	readonly #taken = new Uint32Array(mostPostings);
	#takenLength = 0;

	constructor(index: NameIndex) {
		this.#index = index;
	}

	/**
	 * The `most` entries that hold the most of `terms`, which come rarest first. Reads at most
	 * `budget` postings; the first term is always read, but no more of it than that.
	 */
	gather(terms: readonly QueryTerm[], wanted: Wanted, budget: number, most: number): Gathered {
		const [first] = terms;
		if (first === undefined) return none;
		let left = Math.min(budget, mostPostings);
		let cut = false;
		for (const term of terms) {
			if (term.count > left && term !== first) {
				cut = true;
				break;
			}
			const length = this.#index.entriesOf(term.place, this.#read.subarray(0, left));
			cut ||= length < term.count;
			left -= length;
			this.#add(length, term.weight);
			if (left === 0) break;
		}
		return this.#best(wanted, most, cut);
	}

	#add(length: number, weight: number): void {
		const entries = this.#entries;
		const weights = this.#weights;
		const read = this.#read;
		for (let i = 0; i < length; i += 1) {
			const key = (read[i] as number) + 1;
			let place = Math.imul(key, scatter) >>> scatterShift;
			for (;;) {
				const held = entries[place] as number;
				if (held === key) {
					weights[place] = (weights[place] as number) + weight;
					break;
				}
				if (held === 0) {
					entries[place] = key;
					weights[place] = weight;
					this.#taken[this.#takenLength] = place;
					this.#takenLength += 1;
					break;
				}
				place = (place + 1) & (places - 1);
			}
		}
	}

	// Ties go to the lower entry, for entries are in the order in which people read.
	#best({ passes, place }: Wanted, most: number, cut: boolean): Gathered {
		const best = new BestEntries(most);
		const extra = place?.weight ?? 0;
		let dropped = false;
		for (let i = 0; i < this.#takenLength; i += 1) {
			const at = this.#taken[i] as number;
			const entry = (this.#entries[at] as number) - 1;
			let weight = this.#weights[at] as number;
			this.#entries[at] = 0;
			if (!best.takes(weight + extra, entry)) {
				dropped = true;
				continue;
			}
			const rank = this.#index.rankOf(entry);
			if (!passes(rank)) continue;
			if (place?.isThere(rank)) weight += extra;
			if (best.size === most) dropped = true;
			if (best.takes(weight, entry)) best.add(weight, entry);
		}
		this.#takenLength = 0;
		return { entries: best.entries(), cut: cut || dropped };
	}
}
