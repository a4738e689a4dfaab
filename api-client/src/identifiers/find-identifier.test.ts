import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usccs } from './arbitrary-codes.ts';
import { classifyIdentifier } from './find-identifier.ts';

const typeOf = (text: string) => classifyIdentifier(text).type;

describe('classifyIdentifier', () => {
	it('knows every valid code, in any spelling', () => {
		fc.assert(
			fc.property(usccs, (code) => {
				expect(typeOf(code)).toBe('uscc');
				expect(typeOf(` ${[...code.toLowerCase()].join(' ')}`)).toBe('uscc');
			}),
		);
	});

	it.each([
		['52 369900 MJ0DEMH14 N', 'uscc'],
		['08594815-8', 'organisation-code'],
		['71526726X', 'organisation-code'],
		['MA2PBM9HX', 'organisation-code'],
		['440301108548379', 'registration-number'],
		['91350100M000100Y4A', 'looks-like-uscc'],
		['91369900MAODEMAI7N', 'looks-like-uscc'],
		['9l369900MAODEMAl7N', 'looks-like-uscc'],
		['00000000000000000X', 'looks-like-uscc'],
		['91369900MA0DEMA17', 'looks-like-uscc'],
		['91369900MA0DEMA17NN', 'looks-like-uscc'],
		['369900199001010018', 'resident-id'],
		['440301108548378', 'other'],
		['085948159', 'other'],
		['12345', 'other'],
		['', 'other'],
	])('takes "%s" for %s', (text, type) => {
		expect(typeOf(text)).toBe(type);
	});

	it("hands on nothing of a number that is a natural person's", () => {
		expect(classifyIdentifier('36990019900101001X')).toEqual({ type: 'resident-id' });
	});

	it('carries why a code is impossible and what may be meant', () => {
		expect(classifyIdentifier('91369900MAODEMA17N')).toMatchObject({
			type: 'looks-like-uscc',
			reading: { reason: 'alphabet', at: 11, suggestions: ['91369900MA0DEMA17N'] },
		});
	});

	it.each([
		'江西铜业股份有限公司',
		'七0一路便民超市',
		'jiangxi tongye',
		'jiangxitongyegufen',
		'nanchangshijiazheng',
		'JXTYGFYXGSJXTYGFYX',
		'maanshan1',
		'nanchang8',
		'ktv168168',
		'zhongguo 1949 nanchang',
		'jiangxi 20240101 ltd',
	])('takes the words "%s" for words', (text) => {
		expect(typeOf(text)).toBe('other');
	});

	it('takes no text of letters alone, or with a Chinese character, for a code', () => {
		const letters = fc.string({
			unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz '),
			maxLength: 24,
		});
		fc.assert(
			fc.property(letters, (text) => {
				expect(typeOf(text)).toBe('other');
			}),
			{ numRuns: 3000 },
		);
		fc.assert(
			fc.property(usccs, fc.nat(18), (code, place) => {
				expect(typeOf(`${code.slice(0, place)}店${code.slice(place)}`)).toBe('other');
			}),
		);
	});

	it('takes a name with up to four digits at its end for words', () => {
		const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
		const digit = fc.constantFrom(...'0123456789');
		const name = fc.tuple(
			fc.string({ unit: letter, minLength: 5, maxLength: 18 }),
			fc.string({ unit: digit, maxLength: 4 }),
		);
		fc.assert(
			fc.property(name, (parts) => {
				expect(typeOf(parts.join(''))).toBe('other');
			}),
			{ numRuns: 3000 },
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				expect(typeOf(text)).toMatch(/^[a-z-]+$/);
			}),
		);
	});
});
