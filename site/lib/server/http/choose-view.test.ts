import { expect, it } from 'vitest';
import { viewCookie } from '#lib/view/remember-view.ts';
import { chooseView } from './choose-view.ts';

it('an address that asks for no view leaves no cookie', () => {
	expect(viewCookie(new URL('https://credit.example/saved'))).toBeUndefined();
	expect(viewCookie(new URL('https://credit.example/saved?view=huge'))).toBeUndefined();
});

it.each(['https', 'http'])('over %s the cookie is the one that the server sets', (protocol) => {
	const url = new URL(`${protocol}://credit.example/e/1?a=b&view=elder-2`);
	const set: [string, string, Record<string, unknown>][] = [];
	const cookies = {
		get: () => undefined,
		set: (...given: (typeof set)[number]) => void set.push(given),
	};
	chooseView({ url, cookies: cookies as never });
	const [[name, value, { path, maxAge, sameSite, httpOnly, secure }] = ['', '', {}]] = set;
	expect([sameSite, httpOnly, secure]).toEqual(['lax', false, protocol === 'https']);
	expect(viewCookie(url)).toBe(
		`${name}=${value}; Path=${path}; Max-Age=${maxAge}; SameSite=Lax${secure ? '; Secure' : ''}`,
	);
});
