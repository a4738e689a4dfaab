// What the first visit to the page of a business costs, and that what comes later comes.
import { brotliCompressSync } from 'node:zlib';
import type { APIRequestContext, Page } from '@playwright/test';
import { untilControlled } from '../upgrade/upgrade-test.ts';
import { findHolder } from './badge-holder.ts';
import { readStore, writeStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import { findListed, findSample } from './sample.ts';

/** Compressed with brotli, until the network is quiet (docs/decisions/0022). */
const mostBytes = 70_000;
/** As many as the list of what was viewed holds. */
const mostViewed = 30;

/** The sizes of all scripts that the page fetches from now on, from the worker as well. */
function collectSizes(page: Page): Promise<number>[] {
	const sizes: Promise<number>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		sizes.push(response.body().then((body) => brotliCompressSync(body).length));
	});
	return sizes;
}

/** Opens the page of a business until the network is quiet; the sizes of later scripts are added. */
async function visit(page: Page, request: APIRequestContext) {
	const { uscc } = await findSample(request, '鹤寿康养老');
	const sizes = collectSizes(page);
	await page.goto(`/e/${uscc}`, { waitUntil: 'networkidle' });
	return { uscc, sizes };
}

const sumOf = async (sizes: readonly Promise<number>[]) =>
	(await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);

test.describe('without a worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('the program of a business is within its weight, the store of what was saved not in it', async ({
		page,
		request,
	}) => {
		const { uscc, sizes } = await visit(page, request);
		await expect.poll(async () => Object.keys(await readStore(page, 'viewed'))).toEqual([uscc]);
		const before = sizes.length;
		const total = await sumOf(sizes);
		expect(total).toBeGreaterThan(mostBytes / 2);
		expect(total).toBeLessThanOrEqual(mostBytes);

		await page.getByRole('button', { name: '收藏', exact: true }).click();
		await expect(page.getByRole('status').filter({ hasText: /^已收藏/ })).toBeVisible();
		expect(sizes.length).toBeGreaterThan(before);
	});

	test('all that the page of a business shows has its styles with it, without a program', async ({
		request,
	}) => {
		const { uscc } = await findHolder(request);
		for (const address of [`/e/${uscc}`, `/e/${uscc}?view=elder`, `/en/e/${uscc}`]) {
			const page = await (await request.get(address)).text();
			const styles = /<style[^>]*>([\s\S]*?)<\/style>/g;
			const written = Array.from(page.matchAll(styles), ([, css]) => css).join('');
			const used = new Set(page.replaceAll(styles, '').match(/\bsvelte-[a-z0-9]{5,8}\b/g));
			expect(used.size).toBeGreaterThan(3);
			for (const one of used) expect(written, one).toContain(`.${one}`);
		}
	});

	for (const [what, address] of [
		['in elder mode', (uscc: string) => `/e/${uscc}?view=elder`],
		['in English', (uscc: string) => `/en/e/${uscc}`],
	] as const) {
		test(`the program of a business ${what} is within the same weight`, async ({
			page,
			request,
		}) => {
			const { uscc } = await findSample(request, '鹤寿康养老');
			const sizes = collectSizes(page);
			await page.goto(address(uscc), { waitUntil: 'networkidle' });
			const total = await sumOf(sizes);
			expect(total).toBeGreaterThan(mostBytes / 2);
			expect(total).toBeLessThanOrEqual(mostBytes);
		});
	}
});

test.describe('what shows the facts is fetched once there are others to show', () => {
	test.use({ serviceWorkers: 'block', expectedErrors: /ERR_FAILED|Failed to (fetch|load)/ });

	const years = 5 * 366 * 86_400_000;

	test('and a record that has ended goes with the next reading', async ({ page, request }) => {
		const { uscc } = await findListed(request);
		await page.clock.install();
		await page.goto(`/e/${uscc}`, { waitUntil: 'networkidle' });
		await expect(page.getByRole('article').first()).toBeVisible();
		const empty = { json: { items: [], nextCursor: null } };
		await page.route('**/records?*', (route) => route.fulfill(empty));
		await page.clock.fastForward(years);
		await expect(page.getByRole('article')).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 2, name: '登记信息' })).toBeVisible();
	});

	test('and where it does not come the page is loaded as a whole', async ({ page, request }) => {
		const { uscc } = await findListed(request);
		await page.clock.install();
		await page.goto(`/e/${uscc}`, { waitUntil: 'networkidle' });
		await expect(page.getByRole('article').first()).toBeVisible();
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await page.route(`**/e/${uscc}`, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>.</title><h1>as a whole</h1>' }),
		);
		await page.clock.fastForward(years);
		await expect(page.getByRole('heading', { name: 'as a whole' })).toBeVisible();
	});
});

test('the first worker brings no more program to a page: what watches for another version waits', async ({
	page,
	request,
}) => {
	const { sizes } = await visit(page, request);
	await untilControlled(page);
	// Whoever was already waiting for a moment without work has had it by then.
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	await page.waitForLoadState('networkidle');
	expect(await sumOf(sizes)).toBeLessThanOrEqual(mostBytes);

	const before = sizes.length;
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect.poll(() => sizes.length).toBeGreaterThan(before);
});

test('one business more than the list holds: the one viewed longest ago makes room', async ({
	page,
	request,
}) => {
	const { items } = (await (await request.get('/api/v1/subjects?q=养老&limit=31')).json()) as {
		items: { uscc: string; name: string }[];
	};
	const [latest, oldest, ...others] = items.map(({ uscc, name }, index) => ({
		uscc,
		name,
		namedBy: [],
		viewedAt: new Date(Date.UTC(2026, 0, index)).toISOString(),
	}));
	if (latest === undefined || oldest === undefined) throw new Error('too small a sample');
	const rows = [oldest, ...others];
	expect(rows).toHaveLength(mostViewed);
	const viewed = async () => Object.keys(await readStore(page, 'viewed')).sort();
	// The site makes the store; what is viewed now is among the rows, and written anew by them.
	await page.goto(`/e/${oldest.uscc}`);
	await expect.poll(viewed).toEqual([oldest.uscc]);
	await writeStore(page, 'viewed', Object.fromEntries(rows.map((row) => [row.uscc, row])));
	await page.goto(`/e/${latest.uscc}`);
	await expect.poll(viewed).toEqual([latest, ...others].map(({ uscc }) => uscc).sort());
});
