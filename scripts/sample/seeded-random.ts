// Chance that comes out the same everywhere and always: `Math.random` cannot be seeded, and the
// sample must be the same bytes on every machine.

// FNV-1a: spreads a word over 32 bits.
function hash(word: string): number {
	let value = 0x811c9dc5;
	for (const character of word) {
		value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return value >>> 0;
}

/** A stream of chance that depends on its seed alone. */
export class SeededRandom {
	#state: number;

	constructor(seed: string) {
		this.#state = hash(seed);
	}

	// Mulberry32.
	#next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** Gives a whole number from `from` up to and without `to`. */
	integer(from: number, to: number): number {
		return from + Math.floor(this.#next() * (to - from));
	}

	/** Tells true in the given share of cases. */
	happens(share: number): boolean {
		return this.#next() < share;
	}

	/** Gives one of several. Throws a RangeError when there is none. */
	pick<Item>(items: readonly Item[]): Item {
		const item = items[this.integer(0, items.length)];
		if (item === undefined) throw new RangeError('nothing to pick from');
		return item;
	}

	/** Gives one of several, each as often as its weight. Throws a RangeError when there is none. */
	weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item {
		const total = items.reduce((sum, [, weight]) => sum + weight, 0);
		let rest = this.#next() * total;
		for (const [item, weight] of items) {
			rest -= weight;
			if (rest < 0) return item;
		}
		throw new RangeError('nothing to pick from');
	}

	/** Gives the same items in another order. */
	shuffled<Item>(items: readonly Item[]): Item[] {
		const left = [...items];
		const result: Item[] = [];
		while (left.length > 0) result.push(...left.splice(this.integer(0, left.length), 1));
		return result;
	}
}
