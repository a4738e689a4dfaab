import { expect, it } from 'vitest';
import { contactHref } from './contact-href.ts';

it('a number, an address of e-mail and one of the web can be opened', () => {
	expect(contactHref('0791-8888 0000')).toBe('tel:079188880000');
	expect(contactHref('+86 (791) 88880000')).toBe('tel:+8679188880000');
	expect(contactHref('credit@example.cn')).toBe('mailto:credit@example.cn');
	expect(contactHref('https://example.cn/contact')).toBe('https://example.cn/contact');
});

it('words are words, and no other protocol is a link', () => {
	for (const words of [
		'来信请寄示例路 1 号',
		'0791-1 转 2',
		'javascript:alert(1)',
		'data:,a@b',
		'a@b?cc=c',
	]) {
		expect(contactHref(words), words).toBeUndefined();
	}
});
