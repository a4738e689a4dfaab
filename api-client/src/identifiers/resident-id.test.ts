import { describe, expect, it } from 'vitest';
import { looksLikeResidentId } from './resident-id.ts';

// Division 369900 is not assigned: these numbers are nobody's.
describe('looksLikeResidentId', () => {
	it.each(['369900199001010018', '36990020051231001x', '369900 19900101 0018'])(
		'knows the form of %s',
		(text) => {
			expect(looksLikeResidentId(text)).toBe(true);
		},
	);

	it.each([
		['a month that is none', '369900199013010018'],
		['a day that is none', '369900199001320018'],
		['a century long gone', '369900180001010018'],
		['the class of an enterprise', '913699001990010118'],
		['a character too few', '36990019900101001'],
		['nothing', ''],
	])('lets %s pass', (_, text) => {
		expect(looksLikeResidentId(text)).toBe(false);
	});
});
