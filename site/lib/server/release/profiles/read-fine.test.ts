import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikePersonName } from './person-name.ts';
import { readFine } from './read-fine.ts';

describe('the amount of a fine', () => {
	test.each([
		['0.2', '罚款2000元', { amount: '0.2', unit: 'ten-thousand-yuan' }],
		['０．２万元', null, { amount: '0.2', unit: 'ten-thousand-yuan' }],
		['2,000', '罚款2000元', { amount: '2000', unit: 'doubtful' }],
		['500', '罚款人民币５００元', { amount: '500', unit: 'doubtful' }],
		['50000', null, { amount: '50000', unit: 'doubtful' }],
		['2000元', null, { amount: '2000', unit: 'yuan' }],
		['0', '罚款0元', { amount: '0', unit: 'ten-thousand-yuan' }],
	])('%s with %s', (cell, content, reading) => {
		expect(readFine(cell, content)).toEqual(reading);
	});

	test('is never put right, whatever stands in the cell', () => {
		fc.assert(
			fc.property(fc.string(), fc.option(fc.string()), (cell, content) => {
				const reading = readFine(cell, content);
				if (reading === undefined) return;
				expect(cell.normalize('NFKC').replace(/[\s,]/g, '')).toContain(reading.amount);
			}),
		);
	});
});

test.each([
	['王小明', true],
	['欧阳修文', true],
	['买买提·艾力', true],
	['王小明小吃店', false],
	['诚信商行', false],
	['老王饭馆', false],
	['江西示例有限公司', false],
])('%s may be a person: %s', (name, isPerson) => {
	expect(looksLikePersonName(name)).toBe(isPerson);
});
