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
	/** The best entries, those that hold most first. */
	readonly entries: Uint32Array;
	/** What each of them holds, by weight. */
	readonly weights: Float32Array;
	/** Whether there were more. */
	readonly cut: boolean;
}

const none: Gathered = { entries: new Uint32Array(0), weights: new Float32Array(0), cut: false };

/** The most postings that are read for one query; a place among them has 16 bits. */
export const mostPostings = 1 << 15;
/** Places of the table, a power of two: at most half of them are taken, so that few collide. */
const places = mostPostings * 2;
const scatter = 0x9e3779b1;
const scatterShift = 32 - Math.log2(places);

/**
 * Gathers entries of one index. Reuses its memory: one query at a time. What is looked up at random
 * is small enough for the cache that a core has to itself; what is read once lies in a row.
 */
export class Gatherer {
	readonly #index: NameIndex;
	readonly #read = new Uint32Array(mostPostings);
	/** One more than the place in `#entries` at each place of the table; 0 where there is none. */
	readonly #table = new Uint16Array(places);
	/** The entries seen, in the order of arrival, and what each holds. */
	readonly #entries = new Uint32Array(mostPostings);
	readonly #weights = new Float32Array(mostPostings);
	#seen = 0;

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
		const read = this.#read;
		const table = this.#table;
		const entries = this.#entries;
		const weights = this.#weights;
		let seen = this.#seen;
		for (let i = 0; i < length; i += 1) {
			const entry = read[i] as number;
			let place = Math.imul(entry, scatter) >>> scatterShift;
			for (;;) {
				const held = table[place] as number;
				if (held === 0) {
					entries[seen] = entry;
					weights[seen] = weight;
					seen += 1;
					table[place] = seen;
					break;
				}
				if (entries[held - 1] === entry) {
					weights[held - 1] = (weights[held - 1] as number) + weight;
					break;
				}
				place = (place + 1) & (places - 1);
			}
		}
		this.#seen = seen;
	}

	// Ties go to the lower entry, for entries are in the order in which people read.
	#best({ passes, place }: Wanted, most: number, cut: boolean): Gathered {
		const best = new BestEntries(most);
		const extra = place?.weight ?? 0;
		const entries = this.#entries;
		const weights = this.#weights;
		const seen = this.#seen;
		let dropped = false;
		for (let i = 0; i < seen; i += 1) {
			let weight = weights[i] as number;
			// Nearly all end here.
			if (weight + extra < best.least) {
				dropped = true;
				continue;
			}
			const entry = entries[i] as number;
			const rank = this.#index.rankOf(entry);
			if (place?.isThere(rank)) weight += extra;
			if (!best.takes(weight, entry)) {
				dropped = true;
				continue;
			}
			if (!passes(rank)) continue;
			if (best.size === most) dropped = true;
			best.add(weight, entry);
		}
		this.#table.fill(0);
		this.#seen = 0;
		return { ...best.sorted(), cut: cut || dropped };
	}
}
