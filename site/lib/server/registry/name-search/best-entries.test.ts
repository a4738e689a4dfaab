import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestEntries } from './best-entries.ts';

// Few different weights, so that many are equal; all of them are 32-bit numbers.
const weights = fc.array(fc.integer({ min: 0, max: 8 }).map((weight) => weight / 4));

it('the best entries are the first of all when sorted by weight and then by entry', () => {
	fc.assert(
		fc.property(weights, fc.integer({ min: 1, max: 20 }), fc.boolean(), (list, most, backwards) => {
			const all = list.map((weight, entry) => ({ weight, entry }));
			const best = new BestEntries(most);
			for (const { entry, weight } of backwards ? all.toReversed() : all) {
				if (best.takes(weight, entry)) best.add(weight, entry);
			}
			const sorted = all
				.sort((one, other) => other.weight - one.weight || one.entry - other.entry)
				.slice(0, most)
				.map(({ entry }) => entry);
			expect([...best.sorted().entries]).toEqual(sorted);
			expect(best.size).toBe(sorted.length);
		}),
		{ numRuns: 1_000 },
	);
});
