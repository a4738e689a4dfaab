import { expect, it } from 'vitest';
import { readEmbeddable, sizeFor } from './embeddable.ts';

const own = 'https://credit.example';
const code = '91369900MA0DEMA17N';

it('reads pages of ours, with their language and scheme', () => {
	expect(readEmbeddable(`${own}/e/${code}`, own)).toEqual({
		uscc: code,
		scheme: undefined,
		lang: 'zh-CN',
	});
	expect(readEmbeddable(`${own}/en/v/${code}?scheme=tourism`, own)).toEqual({
		uscc: code,
		scheme: 'tourism',
		lang: 'en',
	});
});

it.each([
	`https://evil.test/e/${code}`,
	`https://credit.example.evil.test/e/${code}`,
	`https://credit.example@evil.test/e/${code}`,
	`https://user@credit.example/e/${code}`,
	`http://credit.example/e/${code}`,
	`${own}/search?q=1`,
	`javascript:alert(1)`,
	'',
])('refuses %s', (address) => {
	expect(readEmbeddable(address, own)).toBeUndefined();
});

it('takes the largest size that fits', () => {
	const size = (query: string) => sizeFor(new URLSearchParams(query));
	expect(size('')).toBe('medium');
	expect(size('maxwidth=319')).toBe('small');
	expect(size('maxheight=100')).toBe('small');
	expect(size('maxwidth=100')).toBeUndefined();
	expect(size('maxwidth=wide')).toBe('medium');
});
