// Texts as people paste them, and as forgers would have them pasted.
import { describe, expect, it } from 'vitest';
import { longestPasted, readPasted } from './read-pasted.ts';

const origin = 'https://credit.example';
const uscc = '91369900MA0DEMA17N';
const read = (text: string) => readPasted(text, origin);

describe('links of ours', () => {
	it.each([
		`https://credit.example/v/${uscc}`,
		`http://credit.example/en/v/${uscc}`,
		`credit.example/e/${uscc}`,
		`//credit.example/badge/${uscc}.svg?size=40`,
		`CREDIT.example/embed/${uscc}?lang=en`,
		`https://credit.example/v/${uscc.toLowerCase()}/`,
		`这家店 https://credit.example/v/${uscc}，看看`,
		`<svg xmlns="http://www.w3.org/2000/svg"><a href="https://credit.example/v/${uscc}">✅</a></svg>`,
	])('%s', (text) => {
		expect(read(text)).toMatchObject({ type: 'shop', uscc });
	});

	it('one badge of a shop can be asked about', () => {
		const text = `https://credit.example/v/${uscc}?scheme=tourism`;
		expect(read(text)).toEqual({ type: 'shop', uscc, scheme: 'tourism' });
	});
});

it.each(['91 369900 MA0DEMA17 N', '９１３６９９００ＭＡ０ＤＥＭＡ１７Ｎ', '91369900-ma0dema17-n'])(
	'the code %s in any spelling',
	(text) => {
		expect(read(text)).toMatchObject({ type: 'shop', uscc });
	},
);

it.each([
	'统一社会信用代码 91 369900 MA0DEMA17 N',
	`统一社会信用代码：${uscc}`,
	`统一社会信用代码:${uscc};名称:示例养老院;登记机关:某某局`,
	'91\n369900\nMA0DEMA17\nN\n复制代码',
])('the code in %s', (text) => {
	expect(read(text)).toEqual({ type: 'shop', uscc });
});

it('of two codes none is meant', () => {
	expect(read(`${uscc} 92369900MA0DEMB13W`).type).toBe('not-recognised');
});

it.each(['张三 11010519491231002X', 'https://evil.test/?id=11010519491231002X'])(
	"the person's number in %s is not shown",
	(text) => {
		expect(read(text)).toEqual({ type: 'person' });
	},
);

describe('forgeries', () => {
	it.each([
		`https://credit.example.evil.test/v/${uscc}`,
		`https://credit.examp1e/v/${uscc}`,
		`https://сredit.example/v/${uscc}`,
		`https://credit.example@evil.test/v/${uscc}`,
		`https://user@credit.example/v/${uscc}`,
		`https://credit.example:8443/v/${uscc}`,
		`javascript:alert('${uscc}')`,
		`data:text/html,<a href="https://credit.example/v/${uscc}">`,
		`evil.test/v/${uscc}`,
		`<svg xmlns="http://www.w3.org/2000/svg"><a href="https://evil.test/v/${uscc}">信用+ ✓</a></svg>`,
	])('%s is not ours', (text) => {
		expect(read(text).type).toBe('not-ours');
	});

	it.each([
		'✅✅✅',
		'信用+ ✓ 已认证',
		'https://credit.example/about',
		'<svg></svg>',
		'https://credit.example/v/%E0%A4%A',
	])('%s is not recognised', (text) => {
		expect(read(text).type).toBe('not-recognised');
	});

	it('an impossible code says so, a person is not repeated, and nothing is too long', () => {
		expect(read('91369900MA0DEMA71N').type).toBe('impossible-code');
		expect(read('11010519491231002X')).toEqual({ type: 'person' });
		expect(read('x'.repeat(longestPasted + 1))).toEqual({ type: 'too-long' });
		expect(read(' \n')).toEqual({ type: 'nothing' });
	});

	it('a foreign address is shown without marks that turn its direction', () => {
		const pasted = read('https://evil.test/\u202etxt.exe');
		expect(pasted).toEqual({ type: 'not-ours', text: 'https://evil.test/txt.exe' });
	});
});

it('a credential is one, also with line breaks of a mail', () => {
	const token = `${'a'.repeat(40)}.${'b'.repeat(80)}.${'c'.repeat(86)}`;
	expect(read(`${token.slice(0, 90)}\n${token.slice(90)}`)).toEqual({ type: 'credential', token });
});
