import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import * as generated from '#lib/paraglide/runtime.js';
import { deLocalizeHref, deLocalizeUrl, getLocale, localizeHref } from './address-language.ts';

afterEach(() => vi.unstubAllGlobals());

/** Stands on a page: the generated runtime is told its language, ours reads the address. */
function standOn(pathname: string): void {
	vi.stubGlobal('location', new URL(pathname, 'https://credit.example'));
	generated.overwriteGetLocale(() => (/^\/en(\/|$)/.test(pathname) ? 'en' : 'zh-CN'));
	generated.overwriteGetUrlOrigin(() => 'https://credit.example');
}

const part = fc.stringMatching(/^[a-zA-Z0-9._~%养老-]{1,8}$/).filter((text) => {
	try {
		return decodeURIComponent(text) !== '' && !/^\.+$/.test(decodeURIComponent(text));
	} catch {
		return false;
	}
});
const path = fc
	.tuple(
		fc.constantFrom('', '/en', '/energy', '/e', '/EN', '/zh-CN'),
		fc.array(part, { maxLength: 3 }),
		fc.constantFrom('', '?q=养老', '?q=a%20b&view=elder', '#content'),
	)
	.map(([start, parts, end]) => `${start}${parts.map((one) => `/${one}`).join('')}${end}`)
	.map((text) => (text.startsWith('/') ? text : `/${text}`));

it('reads and writes addresses as the generated runtime does', () => {
	fc.assert(
		fc.property(path, fc.constantFrom('/', '/en', '/en/about', '/energy'), (href, at) => {
			standOn(at);
			expect(getLocale()).toBe(generated.getLocale());
			expect(localizeHref(href)).toBe(generated.localizeHref(href));
			expect(deLocalizeHref(href)).toBe(generated.deLocalizeHref(href));
			const url = new URL(href, 'https://credit.example');
			expect(deLocalizeUrl(url).href).toBe(generated.deLocalizeUrl(url).href);
			for (const locale of ['en', 'zh-CN'] as const) {
				expect(localizeHref(href, { locale })).toBe(generated.localizeHref(href, { locale }));
			}
		}),
	);
});

it.each(['https://other.example/en/x', '//other.example/x', 'mailto:a@b.example', '#part'])(
	'leaves %s alone',
	(href) => {
		standOn('/en');
		expect(localizeHref(href)).toBe(href);
		expect(deLocalizeHref(href)).toBe(href);
	},
);
