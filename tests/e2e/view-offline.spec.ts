// The view is chosen without a network as with one: applied at once, and remembered.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keptName, keptUscc, otherUscc } from './kept-release.ts';
import { type KeptSite, lookUpKept, serveKept } from './kept-site.ts';

let site: KeptSite;

test.use({
	expectedErrors:
		/ERR_INTERNET_DISCONNECTED|Failed to fetch|no-response|Load failed|net::ERR_FAILED/,
});

test.beforeEach(async ({ page, context }) => {
	site = await serveKept();
	await lookUpKept(page, site);
	await context.setOffline(true);
});

test.afterEach(async ({ page }) => {
	await page.close();
	await site.end();
});

const html = (page: Page) => page.locator('html');
const textSize = (page: Page) =>
	page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const remembered = async (context: BrowserContext) =>
	(await context.cookies()).map(({ name, value, path, sameSite, httpOnly }) => ({
		...{ name, value, path, sameSite, httpOnly },
	}));
const cookie = { name: 'view', path: '/', sameSite: 'Lax', httpOnly: false };

test('by its button, on the page of a business that is kept, and left again', async ({
	page,
	context,
}) => {
	await page.goto(`${site.origin}/e/${keptUscc}`);
	await expect(page.getByText(/^离线，数据截至/)).toBeVisible();
	await page.getByRole('link', { name: '长辈版' }).click();
	await expect(page.getByRole('heading', { level: 1, name: keptName })).toBeVisible();
	await expect(html(page)).toHaveAttribute('data-view', 'elder');
	await expect(page.getByRole('button', { name: /读给我听|听/ }).first()).toBeVisible();
	expect(await textSize(page)).toBeGreaterThan(16);
	expect(await remembered(context)).toEqual([{ ...cookie, value: 'elder' }]);
	await page.goto(`${site.origin}/e/${keptUscc}`);
	await expect(html(page)).toHaveAttribute('data-view', 'elder');
	await page.locator('header summary').click();
	await page.getByRole('link', { name: '标准版' }).click();
	await expect(page.getByRole('heading', { level: 1, name: keptName })).toBeVisible();
	await expect(html(page)).toHaveAttribute('data-view', 'standard');
	expect(await remembered(context)).toEqual([{ ...cookie, value: 'standard' }]);
});

for (const path of ['/saved', '/scan', `/e/${otherUscc}`, '/en/saved']) {
	test(`by a link, on ${path}`, async ({ page, context }) => {
		await page.goto(`${site.origin}${path}?view=elder-2`);
		await expect(html(page)).toHaveAttribute('data-view', 'elder-2');
		// What elder mode has and the other view has not: its sizes, and the way out.
		await expect(page.locator('header summary')).toBeVisible();
		expect(await remembered(context)).toEqual([{ ...cookie, value: 'elder-2' }]);
	});
}
