import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrases } from './phrases.ts';

it('a stop, a mark and a particle stay with the word before them', () => {
	for (const sentence of [
		'没有收录这家机构。',
		'不是本站的，不作数。',
		'示例县人民医院（演示）的标识已过有效期。',
		'江西途迹山旅行社有限公司现在没有可展示的信用+标识。',
	]) {
		for (const piece of phrases(sentence)) expect(piece, sentence).not.toMatch(/^[。，）的+]/);
	}
	expect(phrases('现在没有信用+标识。').at(-1)).toMatch(/信用\+标识。$/);
	expect(phrases('示例医院（演示）').join('|')).toContain('（演示）');
});

it('no word is broken, and a name only between its parts', () => {
	expect(phrases('这不是一个可能的代码。')).toContain('可能的');
	const name = '江西暖寿园养老服务有限公司';
	expect(phrases(`标识是真的，属于${name}。`, name).slice(-4)).toEqual([
		'江西暖寿园',
		'养老',
		'服务',
		'有限公司。',
	]);
});

it('English is broken between its words', () => {
	expect(phrases('It is not ours.')).toEqual(['It ', 'is ', 'not ', 'ours.']);
});

it('the pieces join to the sentence whatever it and the name are', () => {
	const text = fc.string({ unit: 'binary', maxLength: 12 });
	fc.assert(
		fc.property(text, text, (sentence, name) => {
			expect(phrases(sentence, name).join('')).toBe(sentence);
		}),
	);
});
