// Results that were asked for a moment ago open as they were sent, and only for as long as that is true.
import type { Page } from '@playwright/test';
import { untilControlled } from '../upgrade/upgrade-test.ts';
import { moveWorkerClock } from './device.ts';
import { expect, test } from './fixtures.ts';
import { keptName } from './kept-release.ts';
import { type KeptSite, lookUpKept, serveKept, withdrawRecord } from './kept-site.ts';

let site: KeptSite;

test.use({ expectedErrors: /Failed to load resource|Failed to fetch|ERR_INTERNET_DISCONNECTED/ });

test.beforeEach(async ({ page }) => {
	site = await serveKept();
	await page.goto(results('云栖'));
	await untilControlled(page);
	await expect.poll(() => searched(page)).toHaveLength(1);
});

test.afterEach(async ({ page }) => {
	// A page that is still loading would complain that its server has gone.
	await page.close();
	await site.end();
});

const results = (q: string) => `${site.origin}/search?q=${encodeURIComponent(q)}`;
const hit = (page: Page) => page.getByRole('article').filter({ hasText: keptName });

/** The addresses whose results lie on the device. */
const searched = (page: Page) =>
	page.evaluate(async () => {
		if (!(await caches.has('searched'))) return [];
		return (await (await caches.open('searched')).keys()).map(({ url }) => url);
	});

/** What the libraries of the worker write down of what they keep. */
const notedByLibraries = (page: Page) =>
	page.evaluate(async () => {
		const opened = indexedDB.open('workbox-expiration');
		await new Promise((done) => opened.addEventListener('success', done, { once: true }));
		const stores = [...opened.result.objectStoreNames];
		const rows = stores.map(async (store) => {
			const read = opened.result.transaction(store).objectStore(store).getAll();
			await new Promise((done) => read.addEventListener('success', done, { once: true }));
			return JSON.stringify(read.result);
		});
		return (await Promise.all(rows)).join();
	});

/** Opens an address and says whether the device answered. */
async function isFromDevice(page: Page, address: string): Promise<boolean> {
	const response = await page.goto(address);
	return response?.headers()['x-searched-at'] !== undefined;
}

test('those of the first visit are there at once, whoever answers or nobody', async ({
	page,
	context,
}) => {
	await context.setOffline(true);
	await page.goto('about:blank');
	await page.goto(results('云栖'));
	await expect(hit(page)).toBeVisible();
	await expect(page.getByText(/^离线/)).toBeVisible();
	await context.setOffline(false);
	expect(await isFromDevice(page, results('云栖'))).toBe(true);
	expect(await isFromDevice(page, results('云栖乙'))).toBe(false);
});

test('who reloads is answered anew', async ({ page }) => {
	expect(await isFromDevice(page, results('云栖'))).toBe(true);
	const response = await page.reload();
	expect(response?.headers()['x-searched-at']).toBeUndefined();
	await expect(hit(page)).toBeVisible();
});

test('after some minutes they are asked for again, and what was kept is gone', async ({
	page,
	context,
}) => {
	await moveWorkerClock(context, 6 / 1_440);
	expect(await isFromDevice(page, `${site.origin}/`)).toBe(false);
	await expect.poll(() => searched(page)).toEqual([]);
	expect(await isFromDevice(page, results('云栖'))).toBe(false);
});

test('a dozen are kept, and the oldest make room', async ({ page }) => {
	for (let at = 0; at < 12; at += 1) await page.goto(results(`云栖${at}`));
	await expect.poll(() => searched(page)).toHaveLength(12);
	expect((await searched(page)).join()).not.toContain(`${encodeURIComponent('云栖')}&`);
});

test('with a withdrawal they go', async ({ page }) => {
	await lookUpKept(page, site);
	await withdrawRecord(site, '罚一');
	await expect.poll(() => searched(page)).toEqual([]);
	expect(await isFromDevice(page, results('云栖'))).toBe(false);
});

test('a page of them that is open is read anew with a withdrawal, and once', async ({ page }) => {
	expect(await isFromDevice(page, results('云栖'))).toBe(true);
	await expect(hit(page)).toBeVisible();
	let reads = 0;
	page.on('response', (response) => {
		if (response.url().startsWith(`${site.origin}/api/v1/subjects?`) && response.ok()) reads += 1;
	});
	await withdrawRecord(site, '罚一');
	// What a browser says when the network is back; the worker asks again after three seconds.
	const comeBack = () => page.evaluate(() => dispatchEvent(new Event('online')));
	await expect.poll(() => comeBack().then(() => reads)).toBeGreaterThan(0);
	await page.waitForLoadState('networkidle');
	expect(reads).toBe(1);
	await expect(hit(page)).toBeVisible();
});

test('in another view they are another page', async ({ page }) => {
	await page.goto(`${results('云栖')}&view=elder`);
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder');
	expect(await isFromDevice(page, results('云栖'))).toBe(false);
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder');
	await expect.poll(() => searched(page)).toHaveLength(2);
	expect(await isFromDevice(page, results('云栖'))).toBe(true);
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder');
});

for (const typed of [
	'110101199003072957',
	'我的身份证110101199003074477',
	'张三 110101 19900307 4477',
]) {
	test(`a number of a person is kept by nobody: ${typed}`, async ({ page }) => {
		const number = results(typed);
		const response = await page.goto(number);
		expect(response?.headers()['cache-control']).toBe('no-store');
		await expect(page.getByRole('heading', { name: '这里只查机构，不查个人' })).toBeVisible();
		await expect(page).toHaveURL(`${site.origin}/search?refused=person`);
		expect(await page.content()).not.toMatch(/4477|2957/);
		expect(await isFromDevice(page, number)).toBe(false);
		expect(await searched(page)).toEqual([expect.stringContaining(encodeURIComponent('云栖'))]);
	});
}

test('what is no answer is not kept', async ({ page }) => {
	const refused = `${results('云栖')}&kind=nonsense`;
	const response = await page.goto(refused);
	expect(response?.headers()['cache-control']).toBe('no-store');
	expect(await isFromDevice(page, refused)).toBe(false);
});

test('who deletes everything leaves none of them', async ({ page }) => {
	await lookUpKept(page, site);
	expect(await searched(page)).toHaveLength(1);
	await page.goto(`${site.origin}/saved`);
	await page.getByRole('button', { name: '全部删除' }).click();
	await page.getByRole('button', { name: '确定全部删除' }).click();
	await expect(page.getByText(/^已全部删除/)).toBeVisible();
	expect(await searched(page)).toEqual([]);
	expect(await notedByLibraries(page)).not.toContain('/search?');
});
