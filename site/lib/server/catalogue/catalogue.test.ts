import { actTypes, recordTypes } from '@zhixin/api-client';
import { describe, expect, test } from 'vitest';
import { actKindOf, allActKinds } from './act-kinds.ts';
import { allCatalogueItems, catalogueItem, catalogueItemOf } from './catalogue-items.ts';
import { allGrades, gradeLevelOf, gradeOf } from './grades.ts';
import { allLists, listOf } from './lists.ts';
import { allRegisters, registerOf } from './registers.ts';

const listsOfPersons = ['SX-MEDORDER', 'SX-SCI', 'SX-FIN', 'SX-DEF'];
const registersOfTheDesign = [
	'elder-care-filing',
	'elder-care-grade',
	'travel-agency-licence',
	'scenic-area-grade',
	'housekeeping-record',
	'medical-licence',
	'medical-insurance-grade',
	'no-reason-returns',
	'prepaid-card-filing',
];

describe('a list', () => {
	test('is found by its code in any case, else it is unknown', () => {
		expect(listOf('SX-COURT')).toMatchObject({ type: 'serious-dishonesty', persons: false });
		expect(listOf('sx-court')).toBe(listOf('SX-COURT'));
		for (const code of ['', 'SX', 'SX-NONE', 'constructor', '__proto__']) {
			expect(listOf(code)).toBeUndefined();
		}
	});

	test('of persons is known and never among those that are published', () => {
		const published = allLists().map(({ code }) => code);
		for (const code of listsOfPersons) {
			expect(listOf(code)?.persons).toBe(true);
			expect(published).not.toContain(code);
			expect(catalogueItemOf('serious-dishonesty', code)?.openness).toBe('restricted');
		}
	});

	test('is folded into a list that exists', () => {
		const hosts = allLists().flatMap(({ within }) => within ?? []);
		expect(hosts).toEqual(['SX-SAMR', 'SX-SAMR']);
		for (const code of hosts) expect(listOf(code)).toBeDefined();
	});

	test('of honour and one of dishonesty are never one', () => {
		for (const { code, type } of allLists()) {
			expect(code.startsWith(type === 'honour' ? 'HN-' : 'SX-'), code).toBe(true);
		}
		expect(catalogueItemOf('honour', 'SX-COURT')).toBeUndefined();
		expect(catalogueItemOf('serious-dishonesty', 'HN-AEO')).toBeUndefined();
	});
});

describe('a register', () => {
	test.each(registersOfTheDesign)('%s is known and public', (code) => {
		expect(registerOf(code)?.code).toBe(code);
		expect(catalogueItemOf('register', code)?.openness).toBe('public');
	});

	test.each([
		['travel-agency-licence', 'L-BJ-CJ00144'],
		['travel-agency-licence', 'L-JX-00107'],
		['prepaid-card-filing', '330100AAC0024'],
		['prepaid-card-filing', '310115AAA0032'],
		['medical-insurance-provider', 'H36010000001'],
	])('%s knows the form of %s', (code, number) => {
		const form = registerOf(code)?.identifier?.pattern;
		expect(form?.test(number)).toBe(true);
		expect(form?.test(`${number}x`)).toBe(false);
	});

	test('names a scale that exists', () => {
		const scales = allRegisters().flatMap(({ grade }) => grade ?? []);
		expect(scales).not.toEqual([]);
		for (const scale of scales) expect(gradeOf(scale), scale).toBeDefined();
	});
});

describe('a grade', () => {
	test.each([
		['tax', 'A', true],
		['tax', 'Ａ级', true],
		['tax', 'b', false],
		['customs', '高级认证企业', true],
		['customs', '失信企业', false],
		['medical-insurance-grade', 'A级', true],
		['medical-insurance-grade', 'D', false],
		['elder-care-grade', '五级', true],
		['elder-care-grade', ' 3 级', true],
		['scenic-area-grade', 'AAAAA', true],
		['scenic-area-grade', '５a级', true],
		['public-credit-evaluation', '优', false],
	])('%s %s is published: %s', (code, cell, published) => {
		const scale = gradeOf(code);
		expect(scale && gradeLevelOf(scale, cell)?.published).toBe(published);
	});

	test('has no level that it does not know, and no two that a file spells alike', () => {
		for (const scale of allGrades()) {
			expect(gradeLevelOf(scale, '')).toBeUndefined();
			expect(gradeLevelOf(scale, '六级')).toBeUndefined();
			for (const level of scale.levels) {
				for (const cell of [level.value, level.zh, ...level.aliases]) {
					expect(gradeLevelOf(scale, cell), `${scale.code} ${cell}`).toBe(level);
				}
			}
		}
	});

	test('that serves supervision alone has no published level and a restricted item', () => {
		for (const code of ['public-credit-evaluation', 'market-risk-class']) {
			expect(gradeOf(code)?.levels.some(({ published }) => published)).toBe(false);
			expect(catalogueItemOf('grade', code)?.openness).toBe('restricted');
		}
	});
});

describe('an act', () => {
	test('is one of ten, in the order of the contract', () => {
		expect(allActKinds().map(({ code }) => code)).toEqual(actTypes);
	});

	test('is found by its type, its Chinese name and other words for it', () => {
		expect(actKindOf('inspection')?.code).toBe('inspection');
		expect(actKindOf(' 行政 强制 ')?.code).toBe('enforcement');
		expect(actKindOf('行政检查')?.code).toBe('inspection');
		expect(actKindOf('行政命令')).toBeUndefined();
		expect(actKindOf('')).toBeUndefined();
	});

	test('has no word that another has', () => {
		const words = allActKinds().flatMap(({ name, aliases }) => [name.zh, ...aliases]);
		expect(new Set(words).size).toBe(words.length);
	});
});

describe('the catalogue', () => {
	test('has an item for every type, by itself or by its code', () => {
		const byCode = ['serious-dishonesty', 'honour', 'grade', 'register'];
		for (const type of recordTypes) {
			expect(catalogueItemOf(type) === undefined, type).toBe(byCode.includes(type));
		}
	});

	test('has every item that a list, register or grade names', () => {
		for (const row of [...allLists(), ...allRegisters(), ...allGrades()]) {
			expect(catalogueItem(row.catalogueItem), row.code).toBeDefined();
		}
	});

	test('places a record of an unknown code nowhere', () => {
		for (const type of ['serious-dishonesty', 'honour', 'grade', 'register'] as const) {
			expect(catalogueItemOf(type, 'constructor')).toBeUndefined();
			expect(catalogueItemOf(type, null)).toBeUndefined();
		}
	});

	test('covers its eleven categories', () => {
		const categories = new Set(allCatalogueItems().map(({ category }) => category));
		for (let category = 1; category <= 11; category += 1) expect(categories).toContain(category);
	});
});
