import { describe, expect, test } from 'vitest';
import { readRegion } from './read-region.ts';

describe('the division of a subject', () => {
	test.each([
		// What the row says comes before what the code says; retired divisions lead to their successor.
		['360102', '369900', '360102', false],
		[null, '360122', '360112', false],
		['360122', '360100', '360112', false],
		['361102001000', '360100', '361102', false],
		// In no edition of GB/T 2260 and on thousands of valid codes.
		[null, '360106', '360100', true],
		[null, '369900', '360000', true],
		// Other provinces are known as a whole only.
		[null, '110108', '110000', false],
		// What no province begins with: the registrar's, and if that is no division, as it stands.
		['990000', '360100', '360100', true],
		[null, '100000', '100000', false],
		// By name too, where it is a whole one.
		['南昌市', '360700', '360100', false],
		['南昌市红谷滩区', '360700', '360113', false],
		['红谷滩', '360700', '360700', false],
	])('%s on a code of %s is %s', (cell, registrar, code, isUnlisted) => {
		expect(readRegion(cell, registrar)).toEqual({ code, isUnlisted });
	});
});
