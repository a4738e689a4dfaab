import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtfulUsccs, usccAlphabet, usccs } from './arbitrary-codes.ts';
import { suggestUsccs } from './suggest.ts';
import { readUscc } from './uscc.ts';

const MISTAKEN: Readonly<Record<string, string>> = { 1: 'I', 0: 'O', 2: 'Z', 5: 'S', U: 'V' };

describe('suggestUsccs', () => {
	it('finds the code behind letters that no code has', () => {
		fc.assert(
			fc.property(usccs, (code) => {
				const typed = [...code].map((character) => MISTAKEN[character] ?? character).join('');
				expect(suggestUsccs(typed)).toEqual(typed === code ? [] : [code]);
			}),
		);
	});

	it('finds the code behind two swapped neighbours', () => {
		expect(suggestUsccs('91110108551385028Q')).toContain('91110108551385082Q');
		fc.assert(
			fc.property(usccs, fc.nat(16), (code, place) => {
				const [left, right] = [code.charAt(place), code.charAt(place + 1)];
				fc.pre(left !== right);
				const typed = code.slice(0, place) + right + left + code.slice(place + 2);
				const found = suggestUsccs(typed);
				expect(found.length === 5 || found.includes(code)).toBe(true);
			}),
		);
	});

	it('finds a last character that was left out', () => {
		fc.assert(
			fc.property(usccs, (code) => {
				expect(suggestUsccs(code.slice(0, 17))).toEqual([code]);
			}),
		);
	});

	it('completes nothing whose organisation code does not fit', () => {
		expect(suggestUsccs('91369900MA0DEMA18')).toEqual([]);
		expect(suggestUsccs('1369900MA0DEMA17N')).toEqual([]);
	});

	it('offers no code of an unknown class', () => {
		expect(suggestUsccs('94369900MA0DEMA17')).toEqual([]);
	});

	it('offers nothing for a valid code, whatever its warnings', () => {
		fc.assert(
			fc.property(doubtfulUsccs, (code) => {
				fc.pre(readUscc(code).outcome === 'valid');
				expect(suggestUsccs(code)).toEqual([]);
			}),
		);
	});

	it('offers at most five codes, each without fault, never the text, always the same', () => {
		const typed = fc.string({
			unit: fc.constantFrom(...usccAlphabet, ...'IOZSV'),
			minLength: 16,
			maxLength: 19,
		});
		const slipped = fc
			.tuple(usccs, fc.nat(17), fc.constantFrom(...usccAlphabet))
			.map(([code, place, other]) => code.slice(0, place) + other + code.slice(place + 1));
		fc.assert(
			fc.property(fc.oneof(typed, slipped), (text) => {
				const found = suggestUsccs(text);
				expect(found.length).toBeLessThanOrEqual(5);
				expect(found).not.toContain(text);
				expect(new Set(found).size).toBe(found.length);
				expect(suggestUsccs(text)).toEqual(found);
				for (const code of found) {
					expect(readUscc(code)).toMatchObject({ outcome: 'valid', warnings: [] });
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				expect(Array.isArray(suggestUsccs(text))).toBe(true);
			}),
		);
	});
});
