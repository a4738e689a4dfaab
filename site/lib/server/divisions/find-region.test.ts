import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentDivisions } from './divisions.ts';
import { findRegionCode } from './find-region.ts';

test.each([
	['红谷滩区', '360113'],
	['南昌市红谷滩区', '360113'],
	['江西省红谷滩区', '360113'],
	[' 江西省 南昌市　红谷滩区', '360113'],
	['南昌市', '360100'],
	['江西省南昌市', '360100'],
	['江西省', '360000'],
	// In force as a city, and once a county of the same name inside it.
	['赣州市', '360700'],
	// Retired, with one successor.
	['新建县', '360112'],
	['南昌市新建县', '360112'],
])('%s is %s', (name, code) => {
	expect(findRegionCode(name)).toBe(code);
});

test.each([
	'',
	'红谷滩',
	'南昌红谷滩区',
	'九江市红谷滩区',
	'杭州市西湖区',
	'赣江新区',
	'全市',
	'红谷滩区等',
])('"%s" is no division that can be told for certain', (name) => {
	expect(findRegionCode(name)).toBeUndefined();
});

test('every division in force is found by its name', () => {
	for (const { code, name } of currentDivisions()) expect(findRegionCode(name)).toBe(code);
});

test('any other text is none, and never throws', () => {
	const names = new Set(currentDivisions().map(({ code }) => code));
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const code = findRegionCode(text);
			expect(code === undefined || names.has(code)).toBe(true);
		}),
	);
});
