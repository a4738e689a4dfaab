import { embedSizes } from '@zhixin/api-client/embed';
import { checkPage } from '@zhixin/widget/check';
import { describe, expect, it } from 'vitest';
import { type Choice, readChoice, sizes, themes, tiers } from './choice.ts';
import { embedSnippet } from './embed-snippet.ts';

const business = {
	uscc: '52369900MJ3XUCNAX9',
	name: '"慢" & <山>养老院',
	origin: 'https://credit.example',
};
const plain: Choice = {
	tier: 'element',
	scheme: 'elder-care',
	size: 'medium',
	lang: 'zh-CN',
	theme: 'auto',
};

it('the whole badge holds the link and the picture, and leaves defaults out', () => {
	const named = { ...business, name: '慢山养老院' };
	expect(embedSnippet(named, plain)).toBe(
		'<zhixin-credit-badge uscc="52369900MJ3XUCNAX9" scheme="elder-care" lang="zh-CN">' +
			'<a href="https://credit.example/v/52369900MJ3XUCNAX9?scheme=elder-care" referrerpolicy="no-referrer">' +
			'<img src="https://credit.example/badge/52369900MJ3XUCNAX9.svg?scheme=elder-care" width="320" height="116" alt="慢山养老院：信用+养老，点开核对">' +
			'</a></zhixin-credit-badge>\n' +
			'<script type="module" src="https://credit.example/widget/v1/credit-badge.js"></script>',
	);
});

it('an English badge leads to the English page, in all that it holds', () => {
	const snippet = embedSnippet(business, { ...plain, lang: 'en', theme: 'dark', size: 'large' });
	expect(snippet).toContain('lang="en" theme="dark" size="large"');
	expect(snippet).toContain('https://credit.example/en/v/52369900MJ3XUCNAX9?scheme=elder-care');
	expect(snippet).toContain('scheme=elder-care&amp;lang=en&amp;theme=dark&amp;size=large');
	expect(snippet).toContain('width="400" height="148"');
	expect(snippet).toContain('Credit+ Elder care, open to check');
});

it('without a scheme none is asked for', () => {
	const snippet = embedSnippet(business, { ...plain, scheme: undefined });
	expect(snippet).not.toContain('scheme');
});

describe('whatever is chosen', () => {
	const all = tiers.flatMap((tier) =>
		sizes.flatMap((size) =>
			themes.flatMap((theme) =>
				(['zh-CN', 'en'] as const).map((lang) => ({ ...plain, tier, size, theme, lang })),
			),
		),
	);
	it('our own check finds nothing wrong, and a name can break nothing', () => {
		for (const choice of all) {
			const page = `<!doctype html><html lang="zh-CN"><body>${embedSnippet(business, choice)}`;
			const facts = { register: business.origin, url: new URL('https://shop.example/') };
			expect(checkPage(page, facts), JSON.stringify(choice)).toEqual([]);
		}
	});
});

it('the query of the page is read with its defaults; nonsense is the default', () => {
	expect(readChoice(new URLSearchParams('tier=x&size=9&theme=&lang=fr&scheme=no'), 'en')).toEqual({
		tier: 'element',
		scheme: undefined,
		size: 'medium',
		lang: 'en',
		theme: 'auto',
	});
	const asked = new URLSearchParams('tier=link&size=small&theme=dark&lang=zh-CN&scheme=tourism');
	expect(readChoice(asked, 'en')).toMatchObject({ tier: 'link', scheme: 'tourism', size: 'small' });
	expect(embedSizes.small).toEqual({ width: 240, height: 40 });
});
