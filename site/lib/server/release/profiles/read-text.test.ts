import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

test.each([
	'',
	'  ',
	'　',
	'null',
	'NULL',
	'-',
	'--',
	'——',
	'/',
	'N/A',
	'Ｎ／Ａ',
	'\\N',
	'无',
	'暂无',
	'\u200b',
])('"%s" says nothing', (cell) => {
	expect(readText(cell)).toBeNull();
});

test('what says something stays as it is written', () => {
	for (const cell of ['无锡', '南昌(测试)有限公司', '（江西）', '0', '七0一', 'nullable']) {
		expect(readText(cell)).toBe(cell);
	}
});

test('invisible characters and doubled spaces are taken out', () => {
	expect(readText('\uFEFF 南\u200b昌\t县\r\n  有限\u00a0公司 ')).toBe('南昌 县 有限 公司');
});

test('any text reads as itself when it is read again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (cell) => {
			const text = readText(cell);
			if (text !== null) expect(readText(text)).toBe(text);
		}),
	);
}, 30_000);
