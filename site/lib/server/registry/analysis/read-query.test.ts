import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QueryReading, readQuery } from './read-query.ts';

const written = ({ by, pieces }: QueryReading) =>
	`${by}: ${pieces
		.map((piece) =>
			'letter' in piece ? piece.letter : 'syllable' in piece ? piece.syllable : `${piece.initial}-`,
		)
		.join(' ')}`;
const readings = (text: string) => readQuery(text).map(written);

describe('a query', () => {
	it('without Latin letters is read as it is and in no other way', () => {
		expect(readings('（云栖）一店')).toEqual(['letters: 云 栖 1 店']);
	});

	it.each([
		'jiangxi tongye',
		'jiāngxī tóngyè',
		'jiang1xi1tong2ye4',
		'JIANGXITONGYE',
		'ｊｉａｎｇｘｉｔｏｎｇｙｅ',
	])('in pinyin is read as syllables: %s', (text) => {
		expect(readings(text)).toContain('pinyin: jiang xi tong ye');
	});

	it('half in pinyin keeps its letters', () => {
		expect(readings('江西tongye股份')).toContain('pinyin: 江 西 tong ye 股 份');
	});

	it('of an unfinished syllable ends with what that begins with', () => {
		expect(readings('jiangx')).toContain('pinyin: jiang x-');
	});

	it('that can be cut in two ways is read in both', () => {
		expect(readings('xian')).toEqual(
			expect.arrayContaining(['letters: x i a n', 'pinyin: xian', 'pinyin: xi an']),
		);
	});

	it('may be initials, beside letters that are written out', () => {
		expect(readings('ljjd')).toContain('initials: l- j- j- d-');
		expect(readings('云qjs')).toContain('initials: 云 q- j- s-');
		expect(readings('lj')).not.toContain('initials: l- j-');
	});

	it('keeps a number that is no tone', () => {
		expect(readings('tongye88')).toContain('pinyin: tong ye 8 8');
	});

	it('is first read as it is, and never at more length than is compared', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
				const [first, ...others] = readQuery(text);
				expect(first?.by).toBe('letters');
				expect(others.every(({ by }) => by !== 'letters')).toBe(true);
				for (const { pieces } of [first, ...others].flatMap((one) => one ?? []))
					expect(pieces.length).toBeLessThanOrEqual(48);
			}),
		);
	});
});
