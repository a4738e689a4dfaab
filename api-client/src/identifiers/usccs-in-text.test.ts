import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usccs } from './arbitrary-codes.ts';
import { classifyIdentifier } from './find-identifier.ts';
import { formatUscc, type Uscc } from './uscc.ts';
import { usccsInText } from './usccs-in-text.ts';

const uscc = '52369900MJ3XUCNAX9';
const other = '91369900MA0DEMA17N';

describe('a code among words', () => {
	it.each([
		['as a licence prints it', '统一社会信用代码 52 369900 MJ3XUCNAX 9'],
		['after a colon', '统一社会信用代码：52 369900 MJ3XUCNAX 9'],
		['right behind its label', '统一社会信用代码52369900MJ3XUCNAX9'],
		['as a selection of a page comes', '统一社会信用代码\n52\n369900\nMJ3XUCNAX\n9\n复制代码'],
		['with a date behind it', '52 369900 MJ3XUCNAX 9 2026-11-27'],
		['with a number before it', '第 3 家 2026 52-369900-MJ3XUCNAX-9'],
		['in full width', '代码　５２　３６９９００　ＭＪ３ＸＵＣＮＡＸ　９'],
		['in lower case', 'uscc 52 369900 mj3xucnax 9'],
		['by fours', '代码 5236 9900 MJ3X UCNA X9 号'],
		['broken over two lines', '代码：52369900MJ\n3XUCNAX9\n名称：某某'],
		['with marks that are not seen', '代码\u200b5236\u200b9900MJ3XUCNAX9'],
		['glued to letters', 'USCC52369900MJ3XUCNAX9'],
	])('%s', (_, text) => {
		expect(usccsInText(text)).toEqual([uscc]);
	});

	it('and another, each once', () => {
		expect(usccsInText(`${uscc} ${other}\n52 369900 MJ3XUCNAX 9`)).toEqual([uscc, other]);
	});

	const words = fc.string({
		unit: fc.constantFrom(...'统一社会信用代码名称登记机关：，。、；（） \n'),
		maxLength: 20,
	});
	const separators = fc.constantFrom(' ', '\u3000', '\u00a0', '-', '－', '\n', '\r\n', '  ');
	const wide = (text: string) =>
		text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
	const spellings = fc.constantFrom(
		(text: string) => text,
		(text: string) => text.toLowerCase(),
		wide,
	);

	it('is found in any spelling, whole or in groups', () => {
		fc.assert(
			fc.property(
				words,
				usccs,
				separators,
				spellings,
				words,
				(before, code, separator, spell, after) => {
					// What may be a person's number is not taken for a code where it is not sound.
					fc.pre(classifyIdentifier(code).type === 'uscc');
					const groups = formatUscc(code as Uscc).split(' ');
					const byFours = code.match(/.{1,4}/g) ?? [];
					for (const parts of [[code], groups, byFours]) {
						const text = `${before}${spell(parts.join(separator))}${after}`;
						expect(usccsInText(text), text).toEqual([code]);
					}
				},
			),
		);
	});

	it('is found beside dates and amounts', () => {
		const number = fc.integer({ min: 0, max: 99_999_999 }).map(String);
		fc.assert(
			fc.property(number, usccs, number, (before, code, after) => {
				expect(usccsInText(`${before} ${formatUscc(code)} ${after}`)).toContain(code);
			}),
		);
	});
});

describe('no code', () => {
	const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 13 });

	it('is made of words of digits that are neighbours', () => {
		fc.assert(
			fc.property(fc.array(digits, { maxLength: 12 }), (words) => {
				fc.pre(words.join('').length !== 18);
				expect(usccsInText(words.join(' '))).toEqual([]);
				expect(usccsInText(`电话${words.join('，')}元`)).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		['a number of a person', '身份证 110105 19491231 002X'],
		['a code with a slip', '代码 52 369900 MJ3XUCNAX 8'],
		['a code of no known class', '编号 000000000000000000 号'],
		['a code whose characters words share', '91369900 公司 MA0DEMA17N'],
		['nothing', ''],
	])('is %s', (_, text) => {
		expect(usccsInText(text)).toEqual([]);
	});
});

it('never throws', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(usccsInText(text))));
});
