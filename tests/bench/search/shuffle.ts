// The same disorder in every run: queries of one class must not be asked one after the other.

/** A seeded generator of numbers from 0 up to 1 (mulberry32: short, and even enough to shuffle by). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A copy in an order that depends on the seed alone. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
	const random = seededRandom(seed);
	const keyed = items.map((item) => ({ item, key: random() }));
	return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
