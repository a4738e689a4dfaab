// Codes as they stand on licences, stickers and doors, and as a forger would paste them over.
import { describe, expect, it } from 'vitest';
import { longestPasted } from '#lib/check/read-pasted.ts';
import { placeOfScanned } from './place-of-scanned.ts';
import { readScanned } from './read-scanned.ts';

const origin = 'https://credit.example';
const uscc = '91369900MA0DEMA17N';
const other = '92369900MA0DEMB13W';
const person = '11010519491231002X';
const token =
	'%7B1B2FD1AC9F3E7A0B5C6D8E9F00112233445566778899AABBCCDDEEFF00112233-1568180781000%7D';

const read = (text: string) => readScanned(text, ['https://www.credit.example', origin]);

describe('a code leads to its subject', () => {
	it.each([
		uscc,
		'91 369900 MA0DEMA17 N',
		'９１３６９９００ＭＡ０ＤＥＭＡ１７Ｎ',
		`统一社会信用代码:${uscc};名称:示例养老院;登记机关:某某市场监督管理局`,
		`统一社会信用代码：91 369900 MA0DEMA17 N\n名称：示例养老院`,
		`USCC${uscc}`,
		`示例养老院${uscc}营业执照`,
		`https://www.example.gov.cn/detail?tyshxydm=${uscc}`,
		`http://gd.gsxt.gov.cn/x?UniscID=${uscc.toLowerCase()}`,
		`https://credit.example/e/${uscc}`,
		`https://credit.example/en/e/${uscc}?view=elder`,
		`名称 示例 ${uscc} 法定代表人 ${person}`,
	])('%s', (text) => {
		expect(read(text)).toEqual({ type: 'subject', uscc });
		expect(placeOfScanned(read(text), 'camera')).toBe(`/e/${uscc}`);
	});

	it('several are offered, never chosen', () => {
		const scanned = read(`${uscc}\n${other}\n${uscc}`);
		expect(scanned).toEqual({ type: 'several', usccs: [uscc, other] });
		expect(placeOfScanned(scanned, 'camera')).toBeUndefined();
	});

	it('a code of no known class inside other words is none', () => {
		expect(read('编号 000000000000000000 号').type).toBe('text');
	});
});

it('a badge of ours is verified, for its scheme where it names one', () => {
	const badge = read(`https://www.credit.example/v/${uscc}?scheme=tourism`);
	expect(badge).toEqual({ type: 'badge', uscc, scheme: 'tourism' });
	expect(placeOfScanned(badge, 'camera')).toBe(`/v/${uscc}?scheme=tourism`);
	expect(placeOfScanned(read(`${origin}/badge/${uscc}.svg`), 'camera')).toBe(`/v/${uscc}`);
});

it('of a drawing the link in it counts', () => {
	const drawing = (link: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg"><a href="${link}">✓</a></svg>`;
	expect(read(drawing(`https://www.credit.example/v/${uscc}`))).toMatchObject({
		type: 'badge',
		uscc,
	});
	expect(read(drawing(`https://evil.test/v/${uscc}`))).toMatchObject({
		type: 'link',
		host: 'evil.test',
	});
});

it('another page of ours stays on our origin', () => {
	expect(read(`${origin}/plus/elder-care`)).toEqual({
		type: 'own-page',
		address: `${origin}/plus/elder-care`,
	});
	expect(read(`${origin}//evil.test/x`)).toEqual({
		type: 'own-page',
		address: `${origin}/evil.test/x`,
	});
});

it.each(['http', 'https'])('the %s link of a licence says that it holds no code', (scheme) => {
	const address = `${scheme}://jx.gsxt.gov.cn/${token}`;
	expect(read(address)).toEqual({ type: 'gsxt', host: 'jx.gsxt.gov.cn', address });
	expect(read(`${scheme}://zzapp.gsxt.gov.cn/a`).type).toBe('gsxt');
});

describe('only an exact .gov.cn is official', () => {
	it.each(['https://www.creditchina.gov.cn/', 'www.gov.cn/x', 'http://a.b.jiangxi.gov.cn:8080/y'])(
		'%s',
		(text) => {
			expect(read(text).type).toBe('official');
		},
	);

	it.each([
		'https://gov.cn.evil.test/',
		'https://www.gsxt.gov.cn.evil.test/',
		'https://evilgov.cn/',
		'https://gsxt-gov.cn/',
		'https://www.gsxt.gov.cn@evil.test/',
		'https://user@www.gsxt.gov.cn/',
		'https://evil.test\\@www.gsxt.gov.cn/',
		'https://evil.test/?u=https://www.gsxt.gov.cn/',
		'https://www.gsхt.gov.cn/',
		'https://xn--gst-qed.gov.cn/',
		'https://www.gov.cn./',
	])('%s is not', (text) => {
		expect(read(text).type).toBe('link');
	});
});

describe('what is foreign goes nowhere', () => {
	it.each([
		'https://evil.test/pay',
		'evil.test/pay',
		`https://evil.test/v/${uscc}`,
		`https://credit.example.evil.test/e/${uscc}`,
		'https://evil.test/\u202etxt.exe',
	])('%s is a link that is shown', (text) => {
		const scanned = read(text);
		expect(scanned.type).toBe('link');
		expect(placeOfScanned(scanned, 'camera')).toBeUndefined();
		expect(JSON.stringify(scanned)).not.toContain('\u202e');
	});

	it.each([
		`javascript:alert('${uscc}')`,
		`data:text/html,${uscc}`,
		'weixin://dl/scan',
		'WIFI:T:WPA;S:shop;P:secret;;',
		'tel:12315',
		'今天全场八折',
	])('%s is text', (text) => {
		const scanned = read(text);
		expect(scanned.type).toBe('text');
		expect(placeOfScanned(scanned, 'camera')).toBeUndefined();
	});

	it('the codes that a foreign link names are offered beside it', () => {
		expect(read(`https://evil.test/v/${uscc}`)).toMatchObject({
			host: 'evil.test',
			usccs: [uscc],
		});
	});
});

describe('a person is not repeated', () => {
	it.each([
		person,
		`姓名:张三 身份证:${person}`,
		'110105 19491231 002X',
		`https://evil.test/?id=${person}`,
		`https://www.example.gov.cn/?id=${person}`,
		`${origin}/search?q=${person}`,
		`https://evil.test/?id=${[...person].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}`,
		`看 https://evil.test/ ${person}`,
		`1${person}`,
	])('%s', (text) => {
		expect(read(text)).toEqual({ type: 'person' });
	});
});

it('numbers of older licences are looked up', () => {
	expect(placeOfScanned(read('440301108548379'), 'camera')).toBe('/search?q=440301108548379');
	expect(read('注册号：440301108548379 名称：某公司')).toMatchObject({ type: 'number' });
	expect(read('订单 440301108548379').type).toBe('text');
});

it('an impossible code is explained by the results page', () => {
	const scanned = read('91369900MA0DEMA71N');
	expect(scanned.type).toBe('impossible-code');
	expect(placeOfScanned(scanned, 'camera')).toBe('/search?q=91369900MA0DEMA71N');
});

it('nothing, and too much', () => {
	expect(read(' \n').type).toBe('nothing');
	expect(read('x'.repeat(longestPasted + 1)).type).toBe('too-long');
});

it('a proof stays on the page', () => {
	const proof = `${'a'.repeat(40)}.${'b'.repeat(40)}.${'c'.repeat(40)}`;
	expect(read(proof)).toEqual({ type: 'proof', token: proof });
	expect(placeOfScanned(read(proof), 'camera')).toBeUndefined();
});

it('only words that were typed are looked up unasked', () => {
	const words = read('鹤寿康 养老');
	expect(placeOfScanned(words, 'camera')).toBeUndefined();
	expect(placeOfScanned(words, 'picture')).toBeUndefined();
	expect(placeOfScanned(words, 'hand')).toBe(
		`/search?${new URLSearchParams({ q: '鹤寿康 养老' })}`,
	);
	for (const text of ['https://evil.test/pay', '张三 11010519491231002X']) {
		expect(placeOfScanned(read(text), 'hand'), text).toBeUndefined();
	}
});
