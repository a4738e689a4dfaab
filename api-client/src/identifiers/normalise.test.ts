import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseIdentifier } from './normalise.ts';

describe('normaliseIdentifier', () => {
	it.each([
		['full width', '９１３６００００６２５９１２１７３Ｂ'],
		['lower case', '91360000625912173b'],
		['spaces of every kind', ' 91\u3000360000\u00a0625912173\u2009B\t\r\n'],
		['dashes of every kind', '91-360000‐62591217—3−B'],
		['zero-width characters and a BOM', '\ufeff9136\u200b0000\u2060625912173\u200dB'],
		['bidi marks around a pasted code', '\u202d91360000625912173B\u202c'],
		['the separator a scanner appends', '91360000625912173B\u001d'],
	])('takes off %s', (_, text) => {
		expect(normaliseIdentifier(text)).toBe('91360000625912173B');
	});

	it('replaces no letter, not even one that no code has', () => {
		expect(normaliseIdentifier('iozsv')).toBe('IOZSV');
		expect(normaliseIdentifier('ß')).toBe('ß');
		expect(normaliseIdentifier('ı')).toBe('ı');
	});

	it('keeps a Chinese name readable', () => {
		expect(normaliseIdentifier('江西一家有限公司')).toBe('江西一家有限公司');
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const once = normaliseIdentifier(text);
				expect(normaliseIdentifier(once)).toBe(once);
			}),
			{ numRuns: 2000 },
		);
	});

	it('changes nothing the second time where a removed mark joins two characters', () => {
		const once = normaliseIdentifier('i\u200b\u0307 e\u2060\u0301');
		expect(normaliseIdentifier(once)).toBe(once);
	});
});
