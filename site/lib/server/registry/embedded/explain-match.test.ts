import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../analysis/letters.ts';
import { highlight } from './explain-match.ts';

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.string({ unit: fc.constantFrom(...'江西云栖（）·ａ１ ㈱𬭎㎏é⅒㍻'), maxLength: 30 }),
);

describe('a highlight', () => {
	it('lies in the text, in stretches that ascend and do not touch one letter twice', () => {
		fc.assert(
			fc.property(text, fc.infiniteStream(fc.integer({ min: 0, max: 1 })), (shown, bits) => {
				const matched = Uint8Array.from(lettersOf(shown), () => bits.next().value ?? 0);
				const stretches = highlight(shown, matched);
				let last = 0;
				for (const [from, to] of stretches) {
					expect(from).toBeGreaterThanOrEqual(last);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(shown.length);
					expect(lettersOf(shown.slice(from, to)).length).toBeGreaterThan(0);
					last = to;
				}
				expect(stretches.length === 0).toBe(!matched.includes(1));
			}),
			{ numRuns: 1_000 },
		);
	});

	it('of all letters reaches from the first to the last', () => {
		expect(highlight('（江西）云·栖', new Uint8Array(4).fill(1))).toEqual([[1, 7]]);
	});

	it('touches a character once of which letters apart are marked', () => {
		expect(highlight('⅒', Uint8Array.of(1, 0, 1))).toEqual([[0, 1]]);
	});

	it('counts in UTF-16 units', () => {
		expect(highlight('云𬭎栖', Uint8Array.of(0, 1, 0))).toEqual([[1, 3]]);
	});
});
