import { describe, expect, it } from 'vitest';
import { subjectKinds } from '../contract/vocabulary.ts';
import type { Uscc } from './uscc.ts';
import data from './uscc-classes.json' with { type: 'json' };
import { classOf, subjectKindOf } from './uscc-classes.ts';

const departments = data.tables.flatMap((table) => Object.entries(table.departments));
const categories = data.tables.flatMap((table) => Object.entries(table.categories));
// Only the first two characters are looked at.
const ofClass = (code: string) => `${code}369900MA0DEMA17N` as Uscc;

describe('the tables of classes', () => {
	it('name each code once, in both languages', () => {
		for (const rows of [departments, categories]) {
			expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
			for (const [, names] of rows) {
				expect(names.zh).toMatch(/^\p{Script=Han}+$/u);
				expect(names.en).toMatch(/^[A-Z]/);
			}
		}
	});

	it('use the kinds of the contract alone', () => {
		for (const [, { kind }] of categories) expect(subjectKinds).toContain(kind);
	});

	it('place every category in a known department', () => {
		const codes = departments.map(([code]) => code);
		for (const [code] of categories) expect(codes).toContain(code.charAt(0));
	});

	it('give each row with the basis of its table', () => {
		expect(classOf(ofClass('G1'))).toMatchObject({
			department: { zh: '公安', basis: { verified: false } },
			category: { code: 'G1', basis: { verified: false } },
		});
	});
});

describe('subjectKindOf', () => {
	it.each([
		['91', 'enterprise'],
		['92', 'individual'],
		['93', 'cooperative'],
		['51', 'social-organisation'],
		['52', 'social-organisation'],
		['53', 'social-organisation'],
		['12', 'public-institution'],
		['11', 'authority'],
		['N2', 'other'],
		['81', 'other'],
		['94', 'other'],
	])('takes class %s for %s', (code, kind) => {
		expect(subjectKindOf(ofClass(code))).toBe(kind);
	});
});
