import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPinyin, withoutTones } from './cut-pinyin.ts';
import { syllables } from './readings.ts';

const cuts = (run: string) =>
	cutPinyin(run).map(({ rest, syllables: read }) =>
		[...read, ...(rest === '' ? [] : [`${rest}-`])].join(' '),
	);

describe('a run of pinyin', () => {
	it.each([
		['xian', ['xian', 'xi an']],
		['fangan', ['fang an', 'fan gan']],
		['jiangx', ['jiang x-', 'ji ang x-']],
		['x', []],
		['qwrt', []],
		['', ['']],
	])('%s is cut in every likely way, the fewest syllables first', (run, ways) => {
		expect(cuts(run)).toEqual(ways);
	});

	it.each([
		['jiangxi', 'jiang xi'],
		['tongye', 'tong ye'],
		['jiangxitongyegufenyouxiangongsi', 'jiang xi tong ye gu fen you xian gong si'],
	])('%s is most likely %s', (run, way) => {
		expect(cuts(run)[0]).toBe(way);
	});

	it('xianjiaoziguan is also 西安饺子馆, before cuts with a syllable of one letter', () => {
		expect(cuts('xianjiaoziguan')).toContain('xi an jiao zi guan');
	});

	it('is given back whole by each of its few cuts', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...syllables()), { minLength: 1, maxLength: 8 }),
				(list) => {
					const run = list.join('');
					const found = cutPinyin(run);
					expect(found.length).toBeGreaterThan(0);
					expect(found.length).toBeLessThanOrEqual(4);
					for (const { rest, syllables: read } of found) {
						expect(read.join('') + rest).toBe(run);
						expect(rest).toBe('');
						expect(read.every((syllable) => syllables().has(syllable))).toBe(true);
					}
				},
			),
		);
	});

	// Without a bound each of these has more cuts than can ever be counted.
	it.each(['xian'.repeat(30), 'a'.repeat(120), `${'xian'.repeat(29)}xqqq`])(
		'of 120 letters comes to an end: %s',
		(run) => {
			expect(run).toHaveLength(120);
			expect(cutPinyin(run).length).toBeLessThanOrEqual(4);
		},
	);

	it('that is longer is no name', () => {
		expect(cutPinyin('a'.repeat(121))).toEqual([]);
	});
});

describe('pinyin without tones', () => {
	it.each([
		['jiāngxī', 'jiangxi'],
		['tóng yè', 'tong ye'],
		['lǚ', 'lv'],
		['lü', 'lv'],
		['nǎi', 'nai'],
		['江西', '江西'],
		['café', 'cafe'],
	])('%s is %s', (written, plain) => {
		expect(withoutTones(written)).toBe(plain);
	});
});
