// Chance that comes out the same everywhere, fast enough for millions of names.

/** A stream of chance that depends on its seed alone (mulberry32). */
export class SeededChance {
	#state: number;

	constructor(seed: number) {
		// Neighbouring seeds must not give neighbouring streams.
		this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
	}

	/** A number from 0 up to and without 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from 0 up to and without `to`. */
	below(to: number): number {
		return Math.floor(this.next() * to);
	}

	/** Tells true in the given share of cases. */
	happens(share: number): boolean {
		return this.next() < share;
	}

	/** One of several. Throws a RangeError when there is none. */
	pick<Item>(items: readonly Item[] | string): Item {
		const item = (items as readonly Item[])[this.below(items.length)];
		if (item === undefined) throw new RangeError('nothing to pick from');
		return item;
	}

	/** The same items in another order. */
	shuffled<Item>(items: readonly Item[]): Item[] {
		const result = [...items];
		for (let at = result.length - 1; at > 0; at -= 1) {
			const other = this.below(at + 1);
			[result[at], result[other]] = [result[other] as Item, result[at] as Item];
		}
		return result;
	}
}
