import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressIn, asView, viewInCookies, views } from './view.ts';

it('is remembered among other cookies', () => {
	expect(viewInCookies('')).toBeUndefined();
	expect(viewInCookies('a=1; view=elder-2; b=2')).toBe('elder-2');
	expect(viewInCookies('review=elder')).toBeUndefined();
	expect(viewInCookies('view=<script>')).toBeUndefined();
});

it('is nothing but one of its names', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const isName = (views as readonly string[]).includes(text);
			expect(asView(text)).toBe(isName ? text : undefined);
		}),
	);
});

it('keeps what was asked for when the view changes', () => {
	const url = new URL('https://credit.example/search?q=%E5%85%BB%E8%80%81&view=elder');
	expect(addressIn(url, 'standard')).toBe('/search?q=%E5%85%BB%E8%80%81&view=standard');
});
