import { describe, expect, test } from 'vitest';
import { readingsOf, syllables } from './readings.ts';

// First the reading that is meant in most names, then the others that a person types.
const polyphones: [string, string][] = [
	['行', 'hang xing'],
	['重', 'zhong chong'],
	['长', 'chang zhang'],
	['乐', 'le yue'],
	['朝', 'chao zhao'],
	['都', 'du dou'],
	['厦', 'sha xia'],
	['单', 'dan shan'],
	['曾', 'zeng ceng'],
	['仇', 'qiu chou'],
	['会', 'hui kuai'],
	['铅', 'qian yan'],
	['乾', 'qian gan'],
	['调', 'tiao diao'],
	['莞', 'guan wan'],
	['六', 'liu lu'],
	['浒', 'hu xu'],
	['圩', 'xu wei'],
];
// Readings that only a dictionary knows would find the wrong names: 万 as mò, 厂 as ān, 石 as dàn.
const readOneWay: [string, string][] = [
	['万', 'wan'],
	['厂', 'chang'],
	['石', 'shi'],
	['大', 'da'],
	['车', 'che'],
	['家', 'jia'],
	['省', 'sheng'],
	['信', 'xin'],
	['弋', 'yi'],
	['婺', 'wu'],
	['鄱', 'po'],
	['浔', 'xun'],
	['赣', 'gan'],
	['晶', 'jing'],
	['嗯', 'en'],
];

describe('the readings of a character', () => {
	test.each(polyphones)('%s is typed %s, the usual one first', (character, readings) => {
		expect(readingsOf(character).join(' ')).toBe(readings);
	});

	test.each(readOneWay)('%s is typed %s and nothing else', (character, reading) => {
		expect(readingsOf(character)).toEqual([reading]);
	});

	test.each([
		['女', 'nv'],
		['绿', 'lv'],
		['吕', 'lv'],
		['虐', 'nve'],
		['略', 'lve'],
	])('%s has ü as v: %s', (character, reading) => {
		expect(readingsOf(character)[0]).toBe(reading);
	});

	test.each(['', 'a', '7', '（', ' ', '😀', 'ā', '中国', '\u{e000}', '\ud842'])(
		'%j is no Chinese character and has none',
		(text) => {
			expect(readingsOf(text)).toEqual([]);
		},
	);

	test('a traditional character is read like its simplified form', () => {
		for (const [traditional, plain] of ['樂乐', '長长', '會会', '萬万'].map(([...pair]) => pair))
			expect(readingsOf(traditional ?? '')).toEqual(readingsOf(plain ?? ''));
	});

	test('rare characters of brands have one, also outside the basic plane', () => {
		expect(['𠮷', '堃', '垚', '喆', '犇'].map((character) => readingsOf(character)[0])).toEqual([
			'ji',
			'kun',
			'yao',
			'zhe',
			'ben',
		]);
	});
});

describe('the syllables', () => {
	test('are those of Mandarin, as a keyboard has them', () => {
		expect(syllables().size).toBeGreaterThan(390);
		expect(syllables().size).toBeLessThan(420);
		for (const syllable of syllables()) expect(syllable).toMatch(/^[a-z]{1,6}$/);
		for (const syllable of ['a', 'zhuang', 'nv', 'lve', 'er', 'xiong', 'shuang', 'o'])
			expect(syllables()).toContain(syllable);
		for (const none of ['m', 'n', 'ng', 'hng', 'v', 'bv', 'zh', 'xx', ''])
			expect(syllables()).not.toContain(none);
	});

	test('hold every reading of every character, save five that only dialect words have', () => {
		const missing = new Set<string>();
		for (let code = 0x4e00; code <= 0x9fa5; code++)
			for (const reading of readingsOf(String.fromCodePoint(code)))
				if (!syllables().has(reading)) missing.add(reading);
		expect([...missing].sort()).toEqual(['chua', 'den', 'eng', 'kei', 'rua']);
	});
});
