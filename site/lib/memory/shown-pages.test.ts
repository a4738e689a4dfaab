import { beforeEach, expect, it, vi } from 'vitest';
import { rememberPages, type ShownPages } from './shown-pages.ts';

let now: number;
let watched: boolean;
let pages: ShownPages;
const load = vi.fn(async () => ({ loaded: load.mock.calls.length }));

beforeEach(() => {
	now = Date.parse('2026-11-23T04:00:00Z');
	watched = true;
	load.mockClear();
	pages = rememberPages(
		() => watched,
		(at) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10),
		() => now,
	);
});

async function openThenGoBack(rules?: Parameters<ShownPages['orLoad']>[2]) {
	pages.begin('link');
	await pages.orLoad('/a', load, rules as never);
	pages.end();
	pages.begin('popstate');
	return pages.orLoad('/a', load, rules as never);
}

it('who goes back sees what was there, and nothing is asked', async () => {
	expect(await openThenGoBack()).toEqual({ loaded: 1 });
	expect(load).toHaveBeenCalledTimes(1);
});

it('who follows a link to the same page asks', async () => {
	await openThenGoBack();
	pages.end();
	pages.begin('link');
	expect(await pages.orLoad('/a', load)).toEqual({ loaded: 2 });
});

it('what is loaded again on an open page is asked for, however the reader came there', async () => {
	await openThenGoBack();
	pages.end();
	expect(await pages.orLoad('/a', load)).toEqual({ loaded: 2 });
});

it.each([
	['nobody tells of withdrawals', () => (watched = false)],
	['something was withdrawn', () => pages.forget()],
	['it is long ago', () => (now += 5 * 60_000)],
	['the clock was put back', () => (now -= 1)],
])('it is asked for again when %s', async (_, change) => {
	pages.begin('link');
	await pages.orLoad('/a', load);
	change();
	pages.begin('popstate');
	expect(await pages.orLoad('/a', load)).toEqual({ loaded: 2 });
});

it('nothing is shown on the day after', async () => {
	now = Date.parse('2026-11-23T15:59:59Z');
	pages.begin('link');
	await pages.orLoad('/a', load);
	now += 1_000;
	pages.begin('popstate');
	expect(await pages.orLoad('/a', load)).toEqual({ loaded: 2 });
});

it('what may not be shown any longer is asked for, and what may not be kept is not', async () => {
	expect(await openThenGoBack({ mayBeShown: () => false })).toEqual({ loaded: 2 });
	pages.forget();
	expect(await openThenGoBack({ mayBeKept: () => false })).toEqual({ loaded: 4 });
});

it('a failure is not remembered', async () => {
	pages.begin('link');
	await expect(pages.orLoad('/a', () => Promise.reject(new Error('none')))).rejects.toThrow('none');
	pages.begin('popstate');
	expect(await pages.orLoad('/a', load)).toEqual({ loaded: 1 });
});

it('holds a dozen pages, and lets the oldest go', async () => {
	pages.begin('link');
	for (let page = 0; page < 13; page += 1) await pages.orLoad(`/${page}`, load);
	pages.begin('popstate');
	load.mockClear();
	await pages.orLoad('/12', load);
	expect(load).not.toHaveBeenCalled();
	await pages.orLoad('/0', load);
	expect(load).toHaveBeenCalledTimes(1);
});
