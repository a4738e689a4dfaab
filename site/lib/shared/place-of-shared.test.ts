import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOfShared } from './place-of-shared.ts';

const own = 'https://credit.example';
const place = (text: string, more: { title?: string; url?: string } = {}) =>
	placeOfShared({ title: '', url: '', ...more, text }, own);

it('checks a link of ours wherever it stands', () => {
	const link = `${own}/v/91369900MA0DEMA17N`;
	expect(place(link)).toEqual({ page: 'check', text: link });
	expect(place(`看看这家 ${link}`)).toEqual({ page: 'check', text: link });
	expect(place('', { url: link, title: '云栖' })).toEqual({ page: 'check', text: link });
});

it('looks words up, without the link beside them', () => {
	expect(place('云栖养老院 https://map.example/p/1')).toEqual({ page: 'search', q: '云栖养老院' });
	expect(place('https://map.example/p/1', { title: '云栖养老院' })).toEqual({
		page: 'search',
		q: '云栖养老院',
	});
});

const uscc = '52369900MJ3XUCNAX9';
const record = { page: 'place', path: `/e/${uscc}` };

it.each([
	`统一社会信用代码:${uscc};名称:示例养老院`,
	'统一社会信用代码 52 369900 MJ3XUCNAX 9',
	`${'这一段很长，'.repeat(60)}统一社会信用代码 ${uscc}`,
	`https://www.example.gov.cn/detail?tyshxydm=${uscc}`,
	`${own}/e/${uscc}`,
])('a code leads to its record: %s', (text) => {
	expect(place(text)).toEqual(record);
	expect(place('', { title: text })).toEqual(record);
});

it('what a hand has to open is explained where it is scanned', () => {
	const gsxt = 'https://jx.gsxt.gov.cn/%7B1B2FD1AC-1568180781000%7D';
	expect(place(gsxt)).toEqual({ page: 'scan', text: gsxt });
	expect(place('', { url: gsxt, title: '国家企业信用信息公示系统' })).toEqual({
		page: 'scan',
		text: gsxt,
	});
	const two = `${uscc}\n91369900MA0DEMA17N`;
	expect(place(two)).toEqual({ page: 'scan', text: two });
	const news = 'https://www.jiangxi.gov.cn/1.html';
	expect(place(news)).toEqual({ page: 'scan', text: news });
	expect(place(news, { title: '某某公司受处罚' })).toEqual({ page: 'search', q: '某某公司受处罚' });
});

it.each([
	'11010519491231002X',
	'我的身份证11010519491231002X',
	'https://a.test/?id=11010519491231002X',
])("a person's number goes nowhere: %s", (text) => {
	expect(place(text)).toEqual({ page: 'person' });
	expect(place('', { title: text })).toEqual({ page: 'person' });
});

it('shows a foreign link, and what is nothing stays nothing', () => {
	expect(place('https://evil.test/v/1')).toEqual({ page: 'check', text: 'https://evil.test/v/1' });
	expect(place('')).toEqual({ page: 'check', text: '' });
});

it('takes anything', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (text, url) => {
			const found = place(text, { url });
			expect(['check', 'person', 'place', 'scan', 'search']).toContain(found.page);
			if (found.page === 'search') expect([...found.q].length).toBeLessThanOrEqual(200);
		}),
	);
});
