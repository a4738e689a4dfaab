import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, readLetters } from './letters.ts';

const text = fc.string({ unit: 'binary', maxLength: 30 });

describe('the letters of a text', () => {
	it('are their own letters', () => {
		fc.assert(
			fc.property(text, (written) => {
				const letters = lettersOf(written);
				expect(lettersOf(letters.join(''))).toEqual(letters);
			}),
			{ numRuns: 1_000 },
		);
	});

	it('of two texts in a row are the letters in a row', () => {
		fc.assert(
			fc.property(text, text, (one, other) => {
				expect(lettersOf(one + other)).toEqual([...lettersOf(one), ...lettersOf(other)]);
			}),
		);
	});

	it('stand where they were read', () => {
		fc.assert(
			fc.property(text, (written) => {
				const { ends, letters, starts } = readLetters(written);
				expect(letters).toEqual(lettersOf(written));
				letters.forEach((letter, at) => {
					expect(lettersOf(written.slice(starts[at], ends[at]))).toContain(letter);
				});
			}),
		);
	});

	it.each([
		['１', '一'],
		['1', '壹'],
		['ＡＢＣ', 'abc'],
		['萬達（南昌）', '万达(南昌)'],
		['云·栖 ', '云栖'],
	])('of %s and %s are the same', (one, other) => {
		expect(lettersOf(one)).toEqual(lettersOf(other));
	});

	it.each([
		['江', '河'],
		['一', '二'],
		['a', 'b'],
	])('of %s and %s are not', (one, other) => {
		expect(lettersOf(one)).not.toEqual(lettersOf(other));
	});
});
