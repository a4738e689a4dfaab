// A network that takes everything and never answers: what the device holds is shown after some seconds, as it
// is without a network. A slow line that works is no such network.
import type { Page } from '@playwright/test';
import { readStore, textOf } from './device.ts';
import { keptName, keptUscc, otherUscc } from './kept-release.ts';
import { recordOf, withdrawRecord } from './kept-site.ts';
import { searchField } from './search-field.ts';
import { expect, test } from './standing-between-test.ts';

// The waits are what is tested.
test.setTimeout(90_000);

/** A first wait, a second and shorter one, and what a busy machine needs. */
const inTime = { timeout: 20_000 };

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: keptName });
const unanswered = (page: Page) =>
	page.getByText(/^网络没有回应，数据截至 \d{4}-\d\d-\d\d/).first();

test('a business that is kept is shown with its date', async ({ page, network }) => {
	network.hang();
	await page.goto(`/e/${keptUscc}`);
	await expect(heading(page)).toBeVisible(inTime);
	await expect(recordOf(page, '罚一')).toBeVisible();
	await expect(unanswered(page)).toBeVisible();
	await expect(page.getByText(/离线/)).toHaveCount(0);
});

test('what was withdrawn, as far as the device has heard, stays hidden', async ({
	page,
	network,
	site,
}) => {
	await page.goto(`/e/${keptUscc}`);
	await withdrawRecord(site, '罚一');
	await expect(recordOf(page, '罚一')).toHaveCount(0, inTime);
	network.hang();
	await page.goto(`/e/${keptUscc}`);
	await expect(recordOf(page, '罚二')).toBeVisible(inTime);
	await expect(page.locator('main')).not.toContainText('罚一');
});

test('what is saved opens, and is saved as a file', async ({ page, network }) => {
	await page.goto(`/e/${keptUscc}`);
	await page.getByRole('button', { name: /^收藏/ }).click();
	await expect(page.getByText('已收藏，没有网络也能打开。')).toBeVisible();
	network.hang();
	// Says that it has come once the network would have answered.
	await page.goto('/saved');
	await expect(page.getByRole('heading', { level: 3, name: keptName })).toBeVisible(inTime);
	const [download] = await Promise.all([
		page.waitForEvent('download', inTime),
		page.getByRole('button', { name: '存成文件' }).click(),
	]);
	expect(await textOf(download)).toContain(keptUscc);
});

test('saving comes to its end', async ({ page, network }) => {
	await page.goto(`/e/${keptUscc}`);
	await expect(heading(page)).toBeVisible();
	network.hang();
	await page.getByRole('button', { name: /^收藏/ }).click();
	await expect(page.getByText('已收藏。没有网络时还打不开。')).toBeVisible(inTime);
	expect(Object.keys(await readStore(page, 'saved'))).toEqual([keptUscc]);
	network.letThrough();
});

test('what the device does not hold has the page that says so, of a network that may be there', async ({
	page,
	network,
}) => {
	network.hang();
	await page.goto(`/e/${otherUscc}`, { timeout: 45_000 });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('网络没有回应');
	await expect(page.getByText(`代码 ${otherUscc}。网络没有回应`)).toBeVisible();
	const denied = page.getByText(/没有网络|连不上网/).filter({ visible: true });
	await expect(denied).toHaveCount(0);
	await expect(page).toHaveTitle(/^现在打不开这一页/);
});

test('it says so in English, with what can be done, and opens once somebody answers', async ({
	page,
	network,
}) => {
	network.hang();
	await page.goto('/en/plus', { timeout: 45_000 });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The network does not answer');
	await expect(page.getByText('this network may want a login first')).toBeVisible();
	network.letThrough();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/network/);
});

test('within the program, too, nobody is told that the network is gone', async ({
	page,
	network,
}) => {
	await page.goto('/search');
	await searchField(page).fill('养老');
	network.hang();
	await searchField(page).press('Enter');
	await expect(page.getByText(/也可能是网络没有回应/)).toBeVisible({ timeout: 50_000 });
	await expect(page.getByText('没有网络')).toHaveCount(0);
});

test('a slow line that works is heard', async ({ page, network }) => {
	network.letThrough(2_000);
	await page.goto(`/e/${keptUscc}`);
	await expect(recordOf(page, '罚一')).toBeVisible(inTime);
	await expect(page.getByText(/没有回应|离线/)).toHaveCount(0);
});

test('an answer that comes too late to be shown is kept', async ({ page, network }) => {
	const keptAt = async () =>
		((await readStore(page, 'subjects'))[keptUscc] as { at: string } | undefined)?.at;
	await page.goto('/about');
	const before = await keptAt();
	network.letThrough(9_500);
	await page.goto(`/e/${keptUscc}`);
	await expect(unanswered(page)).toBeVisible(inTime);
	network.letThrough();
	await expect.poll(keptAt, inTime).not.toBe(before);
});

test('a page that was shown from the device is read anew in its place once somebody answers', async ({
	page,
	network,
}) => {
	network.hang();
	await page.goto(`/e/${keptUscc}`);
	await expect(unanswered(page)).toBeVisible(inTime);
	const notice = page
		.getByRole('status')
		.filter({ has: unanswered(page) })
		.last();
	const before = await notice.boundingBox();
	const read = recordOf(page, '罚二');
	await read.evaluate((record) => record.scrollIntoView({ block: 'start' }));
	const placeOf = () => read.evaluate((record) => Math.round(record.getBoundingClientRect().top));
	const place = await placeOf();
	network.letThrough();
	const renewed = page.getByText(/^网络有回应了，数据截至 \d{4}-\d\d-\d\d/).first();
	// What was asked while nobody answered is given up first.
	await expect(renewed).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText(/没有回应|离线/)).toHaveCount(0);
	expect(await placeOf()).toBe(place);
	const after = await page.getByRole('status').filter({ has: renewed }).last().boundingBox();
	expect(after?.height).toBe(before?.height);
	await expect(recordOf(page, '罚一')).toBeVisible();
	await page.goto('/about');
	await page.goto(`/e/${keptUscc}`);
	await expect(read).toBeVisible();
	await expect(renewed).toHaveCount(0);
});
