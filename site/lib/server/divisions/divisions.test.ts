import { regionList } from '@zhixin/api-client';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divisionTable } from './division-table.ts';
import {
	currentDivisions,
	describeRegistrar,
	isKnownRegion,
	regionRange,
	resolveRegion,
} from './divisions.ts';

const digits = fc
	.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 })
	.map((six) => six.join(''));
const jiangxi = fc
	.integer({ min: 0, max: 9999 })
	.map((rest) => `36${String(rest).padStart(4, '0')}`);

describe('the table', () => {
	test('has 11 cities and 100 counties of Jiangxi, and 34 provinces', () => {
		const codes = currentDivisions().map(({ code }) => code);
		expect(codes.filter((code) => code.endsWith('0000'))).toHaveLength(34);
		const below = codes.filter((code) => code.startsWith('36') && code !== '360000');
		expect(below.filter((code) => code.endsWith('00'))).toHaveLength(11);
		expect(below.filter((code) => !code.endsWith('00'))).toHaveLength(100);
	});

	test('stands in code order and as the contract has it', () => {
		const items = currentDivisions();
		expect(regionList.safeParse({ items }).success).toBe(true);
		const codes = items.map(({ code }) => code);
		expect(codes).toEqual(codes.toSorted());
		expect(new Set(codes).size).toBe(codes.length);
	});

	test('every parent is in force and encloses its children', () => {
		for (const { code, parent } of currentDivisions()) {
			if (parent === null) continue;
			const [from, to] = regionRange(parent);
			expect(isKnownRegion(parent)).toBe(true);
			expect(code > from && code <= to).toBe(true);
		}
	});

	test('a code stands in one list only, and every successor is in force', () => {
		const { current, districtsTogether, retired } = divisionTable();
		for (const [code, { successors }] of retired) {
			expect(current.has(code) || districtsTogether.has(code)).toBe(false);
			expect(successors.every((successor) => current.has(successor))).toBe(true);
		}
	});

	test('every division has an English name of its own in the data', () => {
		const names = Array.from(divisionTable().current.values(), ({ en }) => en);
		expect(new Set(names).size).toBe(names.length);
	});

	test('the places of Jiangxi have an English name, and no others', () => {
		for (const { code, englishName } of currentDivisions()) {
			expect(englishName !== undefined, code).toBe(code.startsWith('36'));
		}
	});
});

describe('resolveRegion', () => {
	test('a division in force is itself, a county with its city before it', () => {
		expect(resolveRegion('360104')).toEqual({
			code: '360104',
			name: '南昌市青云谱区',
			englishName: 'Qingyunpu District, Nanchang',
		});
		expect(resolveRegion('360100')).toEqual({
			code: '360100',
			name: '南昌市',
			englishName: 'Nanchang',
		});
		expect(resolveRegion('360000')).toEqual({
			code: '360000',
			name: '江西省',
			englishName: 'Jiangxi',
		});
		expect(resolveRegion('440000')).toEqual({ code: '440000', name: '广东省' });
	});

	// The retired codes that stand inside many valid credit codes.
	test.each([
		['360105', '360112'],
		['360122', '360112'],
		['360402', '360402'],
		['360421', '360404'],
		['360427', '360483'],
		['360622', '360603'],
		['360721', '360704'],
		['360727', '360783'],
		['360782', '360703'],
		['361029', '361003'],
		['361121', '361104'],
		['361122', '361103'],
		['362100', '360700'],
		['362421', '360821'],
	])('%s is %s today', (code, today) => {
		expect(resolveRegion(code)?.code).toBe(today);
	});

	test.each([
		['no successor', '360211', '360200'],
		['the districts of a city together', '360101', '360100'],
		['in no edition, below a city', '360125', '360100'],
		['in no edition, below a retired prefecture', '362199', '360700'],
		['in no edition, below no city', '361200', '360000'],
		['of the sample data', '369900', '360000'],
		['of another province', '350102', '350000'],
	])('a code with %s belongs to the division above', (_, code, above) => {
		expect(resolveRegion(code)?.code).toBe(above);
	});

	test.each(['', '3601', '36010A', '3601040', '３６０１０４', '000000', '100000', '990101'])(
		'%j is nowhere',
		(text) => {
			expect(resolveRegion(text)).toBeUndefined();
		},
	);

	test('never throws, and gives divisions in force only', () => {
		fc.assert(
			fc.property(fc.oneof(jiangxi, digits, fc.string()), (text) => {
				const region = resolveRegion(text);
				return region === undefined || isKnownRegion(region.code);
			}),
		);
	});

	test('every code of Jiangxi is somewhere, and resolving again changes nothing', () => {
		fc.assert(
			fc.property(jiangxi, (code) => {
				const region = resolveRegion(code);
				expect(region?.code).toMatch(/^36/);
				expect(resolveRegion(region?.code ?? '')).toEqual(region);
			}),
		);
	});
});

describe('describeRegistrar', () => {
	test.each([
		['360104', '南昌市青云谱区', 'Qingyunpu District, Nanchang', 'current'],
		['360101', '南昌市市辖区', 'Districts of Nanchang', 'current'],
		['100000', '国家登记管理机关', 'National registration authority', 'current'],
		['360122', '南昌市新建县', 'Xinjian County, Nanchang', 'retired'],
		['362421', '吉安地区吉安县', "Ji'an County", 'retired'],
		['369001', '瑞昌市', 'Ruichang City', 'retired'],
	] as const)('%s was %s, in English %s, %s', (code, name, englishName, edition) => {
		expect(describeRegistrar(code)).toEqual({ code, name, englishName, edition });
	});

	test.each(['369900', '360125'])('%s is in no edition', (code) => {
		expect(describeRegistrar(code)).toEqual({ code, name: null, edition: 'unlisted' });
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.oneof(jiangxi, fc.string()), (text) => describeRegistrar(text).code === text),
		);
	});
});

describe('regionRange', () => {
	test('a province, a city and a county cover what is below them', () => {
		expect(regionRange('360000')).toEqual(['360000', '369999']);
		expect(regionRange('360100')).toEqual(['360100', '360199']);
		expect(regionRange('360104')).toEqual(['360104', '360104']);
	});
});
