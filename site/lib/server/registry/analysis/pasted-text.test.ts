import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from './pasted-text.ts';

const name = '鹤鸣山茶叶有限公司';

describe('the names in a text', () => {
	it.each([
		`名称：${name}`,
		`名    称: ${name}`,
		`企业名称：${name}；法定代表人：某某`,
		`企 业 名 称：${name}`,
		`营业执照\n统一社会信用代码：91369900MA0DEMA17N\n名称：${name}\n类型：有限责任公司`,
		`名称：${name} 类型：有限责任公司`,
		`名称：${name}类型：有限责任公司`,
		`名称：${name} 公司类型：有限责任公司`,
		`店名：${name}，地址：某路 1 号`,
	])('are what stands behind the label: %s', (text) => {
		expect(namesIn(text)).toEqual([name]);
	});

	it.each([
		[`请问${name}靠谱吗？`, name],
		[`帮我查一下${name}`, name],
		[`你好，${name}怎么样`, name],
		['查一下老灶台', '老灶台'],
	])('are what is left without the phrases: %s', (text, found) => {
		expect(namesIn(text)[0]).toBe(found);
	});

	it('are joined where a line is broken within one', () => {
		expect(namesIn('鹤鸣山茶叶\n有限公司')).toContain(name);
	});

	it.each(['老灶台', '查查', name])('are the text itself when it is a name: %s', (text) => {
		expect(namesIn(text)).toEqual([text]);
	});

	it('are one at least and a few at most', () => {
		const text = fc.string({
			unit: fc.constantFrom(...'名称：公司请问 \n，。？a云栖'),
			maxLength: 700,
		});
		fc.assert(
			fc.property(text, (pasted) => {
				const names = namesIn(pasted);
				expect(names.length).toBeGreaterThanOrEqual(1);
				expect(names.length).toBeLessThanOrEqual(5);
				if (pasted.trim() !== '') expect(names.filter((found) => found === '')).toEqual([]);
			}),
		);
	});
});
