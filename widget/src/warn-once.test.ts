import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => vi.resetModules());
afterEach(() => {
	vi.unstubAllGlobals();
	warn.mockClear();
});

async function at(address: string) {
	vi.stubGlobal('location', new URL(address));
	return (await import('./warn-once.ts')).warnOnce;
}

test('a misuse is named once, with where to read about it', async () => {
	const warnOnce = await at('http://localhost:8080/');
	warnOnce('missing-uscc', 'https://credit.example.org');
	warnOnce('missing-uscc', 'https://credit.example.org');
	expect(warn.mock.calls).toEqual([
		[expect.stringContaining('https://credit.example.org/developers#missing-uscc')],
	]);
});

test.each([
	'http://127.0.0.1/',
	'http://[::1]/',
	'http://shop.localhost/',
	'file:///home/page.html',
])('who builds a page at %s is told', async (address) => {
	(await at(address))('invalid-uscc');
	expect(warn).toHaveBeenCalledOnce();
});

test.each(['https://shop.example.cn/', 'https://localhost.example.cn/', 'https://notlocalhost/'])(
	'who visits a page at %s is not',
	async (address) => {
		(await at(address))('invalid-uscc');
		expect(warn).not.toHaveBeenCalled();
	},
);
