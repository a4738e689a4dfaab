import fc from 'fast-check';
import { expect, it } from 'vitest';
import { usccs } from './arbitrary-codes.ts';
import { classifyIdentifier } from './find-identifier.ts';
import { holdsResidentId } from './holds-resident-id.ts';

const person = '11010519491231002X';

it.each([
	person,
	`我的身份证${person}`,
	`身份证：110105 19491231 002x，张三`,
	'１１０１０５１９４９１２３１００２Ｘ',
	`91369900MA0DEMA17N 法定代表人 ${person}`,
	`https://evil.test/?id=${[...person].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}`,
	`1${person}`,
])('%s holds one', (text) => {
	expect(holdsResidentId(text)).toBe(true);
});

it.each([
	'',
	'云栖养老院',
	'91369900MA0DEMA17N',
	'注册号 440301108548379',
	'电话 0791-88888888 转 12',
])('%s holds none', (text) => {
	expect(holdsResidentId(text)).toBe(false);
});

it('a code of an organisation among words is none', () => {
	const words = fc.string({ unit: fc.constantFrom(...'统一社会信用代码：第 12号'), maxLength: 12 });
	fc.assert(
		fc.property(words, usccs, words, (before, code, after) => {
			fc.pre(classifyIdentifier(code).type === 'uscc');
			expect(holdsResidentId(`${before} ${code}，${after}`)).toBe(false);
		}),
		{ numRuns: 1000 },
	);
});

it('never throws', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary' }),
			(text) => typeof holdsResidentId(text) === 'boolean',
		),
	);
});
