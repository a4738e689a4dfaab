// A network that takes everything and never answers: what the device holds is shown after some seconds, as it
// is without a network. A slow line that works is no such network.
import type { Page } from '@playwright/test';
import { untilControlled } from '../upgrade/upgrade-test.ts';
import { readStore, textOf } from './device.ts';
import { expect, test } from './fixtures.ts';
import { keptName, keptUscc, otherUscc } from './kept-release.ts';
import { type KeptSite, lookUpKept, recordOf, serveKept, withdrawRecord } from './kept-site.ts';
import { type StandingBetween, standBetween } from './standing-between.ts';

let site: KeptSite;
let network: StandingBetween;

test.use({ expectedErrors: /Failed to load resource|Failed to fetch|net::ERR_/ });
// The waits are what is tested.
test.setTimeout(90_000);

/** A first wait, a second and shorter one, and what a busy machine needs. */
const inTime = { timeout: 20_000 };

test.beforeEach(async ({ page }) => {
	site = await serveKept();
	network = await standBetween(site.origin);
	await lookUpKept(page, { ...site, origin: network.origin });
	await untilControlled(page);
	await page.goto('about:blank');
});

test.afterEach(async ({ page }) => {
	await page.close();
	network.end();
	await site.end();
});

const open = (page: Page, path: string) => page.goto(network.origin + path);
const heading = (page: Page) => page.getByRole('heading', { level: 1, name: keptName });
const unanswered = (page: Page) =>
	page.getByText(/^网络没有回应，数据截至 \d{4}-\d\d-\d\d/).first();

test('a business that is kept is shown with its date', async ({ page }) => {
	network.hang();
	await open(page, `/e/${keptUscc}`);
	await expect(heading(page)).toBeVisible(inTime);
	await expect(recordOf(page, '罚一')).toBeVisible();
	await expect(unanswered(page)).toBeVisible();
	await expect(page.getByText(/离线/)).toHaveCount(0);
});

test('what was withdrawn, as far as the device has heard, stays hidden', async ({ page }) => {
	await open(page, `/e/${keptUscc}`);
	await withdrawRecord(site, '罚一');
	await expect(recordOf(page, '罚一')).toHaveCount(0, inTime);
	network.hang();
	await open(page, `/e/${keptUscc}`);
	await expect(recordOf(page, '罚二')).toBeVisible(inTime);
	await expect(page.locator('main')).not.toContainText('罚一');
});

test('what is saved opens, and is saved as a file', async ({ page }) => {
	await open(page, `/e/${keptUscc}`);
	await page.getByRole('button', { name: /^收藏/ }).click();
	await expect(page.getByText('已收藏，没有网络也能打开。')).toBeVisible();
	network.hang();
	// Says that it has come once the network would have answered.
	await open(page, '/saved');
	await expect(page.getByRole('heading', { level: 3, name: keptName })).toBeVisible(inTime);
	const [download] = await Promise.all([
		page.waitForEvent('download', inTime),
		page.getByRole('button', { name: '存成文件' }).click(),
	]);
	expect(await textOf(download)).toContain(keptUscc);
});

test('saving comes to its end', async ({ page }) => {
	await open(page, `/e/${keptUscc}`);
	await expect(heading(page)).toBeVisible();
	network.hang();
	await page.getByRole('button', { name: /^收藏/ }).click();
	await expect(page.getByText('已收藏。没有网络时还打不开。')).toBeVisible(inTime);
	expect(Object.keys(await readStore(page, 'saved'))).toEqual([keptUscc]);
	network.letThrough();
});

test('what the device does not hold has the page that says so', async ({ page }) => {
	network.hang();
	await page.goto(`${network.origin}/e/${otherUscc}`, { timeout: 45_000 });
	await expect(page.getByRole('heading', { name: '没有网络' })).toBeVisible();
});

test('a slow line that works is heard', async ({ page }) => {
	network.letThrough(2_000);
	await open(page, `/e/${keptUscc}`);
	await expect(recordOf(page, '罚一')).toBeVisible(inTime);
	await expect(page.getByText(/没有回应|离线/)).toHaveCount(0);
});

test('an answer that comes too late to be shown is kept', async ({ page }) => {
	const keptAt = async () =>
		((await readStore(page, 'subjects'))[keptUscc] as { at: string } | undefined)?.at;
	await open(page, '/about');
	const before = await keptAt();
	network.letThrough(9_500);
	await open(page, `/e/${keptUscc}`);
	await expect(unanswered(page)).toBeVisible(inTime);
	network.letThrough();
	await expect.poll(keptAt, inTime).not.toBe(before);
});
