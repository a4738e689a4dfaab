import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Passage, searchHelp } from './search-help.ts';

const passages: Passage[] = [
	{
		href: '/help/repair#free',
		title: '信用修复',
		heading: '不要给任何人钱',
		text: '信用修复是免费的公共服务。',
	},
	{
		href: '/help/prepaid#before',
		title: '办卡之前',
		heading: '交钱之前',
		text: '查这家店，再对名称。ABC 卡。',
	},
	{
		href: '/help/plaques#code',
		title: '二维码不能证明什么',
		heading: '二维码',
		text: '二维码可以被别人贴上一张盖住。',
	},
];
const found = (query: string) => searchHelp(query, passages).map(({ href }) => href);

describe('the help is found', () => {
	it.each([
		['修复', '/help/repair#free'],
		['免费的公', '/help/repair#free'],
		['abc', '/help/prepaid#before'],
		['ＡＢＣ', '/help/prepaid#before'],
		['修复 免费', '/help/repair#free'],
		['修复，免费？', '/help/repair#free'],
		['信用修复要钱吗', '/help/repair#free'],
		['二维码可靠吗', '/help/plaques#code'],
	])('by %s', (query, href) => {
		expect(found(query)[0]).toBe(href);
	});

	it('by all words of a query, and a heading counts for more than a text', () => {
		expect(found('钱')).toEqual(['/help/repair#free', '/help/prepaid#before']);
		expect(found('信用 免费')).toEqual(['/help/repair#free']);
	});

	it('by nothing that is not there', () => {
		expect(found('')).toEqual([]);
		expect(found(' ，。 ')).toEqual([]);
		expect(found('养老院的饭菜')).toEqual([]);
		expect(found('constructor')).toEqual([]);
	});
});

describe('an excerpt', () => {
	it('begins with a phrase, not within one nor with a stop', () => {
		const [text, at] = [
			'本站跟着来源走：来源撤下，这里也撤下，不留“已修复”的痕迹，不计数。',
			'已修复',
		];
		const [hit] = searchHelp(at, [{ href: '/help/repair#after', title: '', heading: '', text }]);
		expect(hit?.excerpt).toMatch(/^…来源撤下/);
		expect(hit?.excerpt).toContain(at);
		const [[start, end] = [0, 0]] = hit?.highlights ?? [];
		expect(hit?.excerpt.slice(start, end)).toBe(at);
	});

	it('shows what was asked for', () => {
		const [hit] = searchHelp('盖住', passages);
		const [[start, end] = [0, 0]] = hit?.highlights ?? [];
		expect(hit?.excerpt.slice(start, end)).toBe('盖住');
	});

	test('marks only stretches of itself that hold a word, whatever is asked', () => {
		const long = passages.map((passage) => ({ ...passage, text: passage.text.repeat(9) }));
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.constantFrom('信用', '二维码 贴', '钱')), (query) => {
				for (const { excerpt, highlights } of searchHelp(query, long)) {
					for (const [start, end] of highlights) {
						expect(start).toBeLessThan(end);
						expect(end).toBeLessThanOrEqual(excerpt.length);
						expect(excerpt.slice(start, end)).not.toContain('…');
					}
				}
			}),
		);
	});
});
