// How the results page behaves in the hand: the field, the sheet of filters, and the way back.
import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { untilControlled } from '../upgrade/upgrade-test.ts';
import { expect, failedLoad, test } from './fixtures.ts';
import { searchField } from './search-field.ts';

const opener = (page: Page) => page.locator('summary').filter({ hasText: '筛选' });
const region = (page: Page) => page.getByLabel('地区');

test('an empty field is scanned into, a full one is asked', async ({ page }) => {
	await page.goto('/');
	const [scan, ask] = [
		page.getByRole('main').getByRole('link', { name: '扫二维码' }),
		page.getByRole('button', { name: '查询' }),
	];
	await expect(scan).toBeVisible();
	await expect(ask).toBeHidden();
	await searchField(page).fill('养老');
	await expect(ask).toBeVisible();
	await expect(scan).toBeHidden();
	await page.goto('/?view=elder');
	await expect(scan).toBeVisible();
	await expect(ask).toBeVisible();
});

for (const language of ['', '/en']) {
	test(`a whole code is seen in the field of a phone, ${language || '/zh'}`, async ({ page }) => {
		await page.goto(`${language}/search?q=91360100MA35XXXX1X`);
		const field = page.locator('#q');
		await expect(field).toBeVisible();
		const hidden = await field.evaluate((one) => one.scrollWidth - one.clientWidth);
		expect(hidden).toBeLessThanOrEqual(0);
	});
}

test('a number of a person leaves the address, and going back works', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const refused = '/search?refused=person';
	await page.goto('/search?q=110101199003072957');
	await expect(page).toHaveURL(refused);
	await expect(page.getByRole('heading', { name: '这里只查机构，不查个人' })).toBeVisible();
	await expect(page.getByText(/浏览记录里可能还有/)).toBeVisible();
	await expect(page.getByRole('link', { name: /英文|English/ })).toHaveAttribute(
		'href',
		`/en${refused}`,
	);
	await searchField(page).fill('养老');
	await searchField(page).press('Enter');
	await expect(page.getByRole('article').first()).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(refused);
	await page.goBack();
	await expect(page).toHaveURL('/');
});

test('the sheet of filters takes the focus, and Escape gives it back', async ({ page }) => {
	await page.goto('/search?q=公司', { waitUntil: 'networkidle' });
	await opener(page).focus();
	await page.keyboard.press('Enter');
	await expect(region(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(region(page)).toBeHidden();
	await expect(opener(page)).toBeFocused();
});

test('the sheet says what it is and has a button that closes it', async ({ page }) => {
	await page.goto('/search?q=公司', { waitUntil: 'networkidle' });
	const [heading, close] = [
		page.getByRole('heading', { name: '筛选' }),
		page.getByRole('button', { name: '关闭' }),
	];
	await expect(heading).toBeHidden();
	await opener(page).click();
	await expect(heading).toBeVisible();
	await page.keyboard.press('Shift+Tab');
	await expect(close).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(region(page)).toBeHidden();
	await expect(opener(page)).toBeFocused();
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(close).toBeHidden();
});

test('all regions can be chosen once the filters are touched, and the chosen one stays so', async ({
	page,
}) => {
	await page.goto('/search?q=公司&region=360111', { waitUntil: 'networkidle' });
	const regions = region(page).getByRole('option', { includeHidden: true });
	await expect(regions).toHaveText(['全省', '南昌市青山湖区']);
	await opener(page).click();
	await expect(region(page)).toHaveValue('360111');
	expect(await regions.count()).toBeGreaterThan(100);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.reload();
	await region(page).focus();
	await expect(region(page)).toHaveValue('360111');
	expect(await regions.count()).toBeGreaterThan(100);
});

test('the sheet closes when the page beneath is pressed, and when the focus leaves it', async ({
	page,
}) => {
	await page.goto('/search?q=公司', { waitUntil: 'networkidle' });
	await opener(page).click();
	await expect(region(page)).toBeVisible();
	await page.mouse.click(180, 20);
	await expect(region(page)).toBeHidden();
	await expect(page).toHaveURL(/\/search\?q=/);
	await opener(page).click();
	await page.getByRole('button', { name: '按这些条件查' }).focus();
	await page.keyboard.press('Tab');
	await expect(region(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the sheet opens, and closes when the page beneath is pressed', async ({ page }) => {
		await page.goto('/search?q=公司');
		await opener(page).click();
		await expect(region(page)).toBeVisible();
		await page.mouse.click(180, 20);
		await expect(region(page)).toBeHidden();
	});
});

test('going back to the results asks nobody, and stands where it stood', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	// What was shown is remembered where a worker watches over withdrawals, and not before.
	await untilControlled(page);
	await searchField(page).fill('有限公司');
	await searchField(page).press('Enter');
	const hits = page.getByRole('article');
	await expect(hits.first()).toBeVisible();
	const names = await hits.getByRole('heading').allInnerTexts();
	await hits.nth(9).scrollIntoViewIfNeeded();
	const depth = await page.evaluate(() => window.scrollY);
	await hits.nth(9).getByRole('heading').getByRole('link').click();
	await expect(page).toHaveURL(/\/e\//);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const asked: string[] = [];
	page.on('request', (one) => {
		if (!one.serviceWorker()) asked.push(new URL(one.url()).pathname);
	});
	await page.goBack();
	await expect(hits).toHaveCount(names.length);
	expect(await hits.getByRole('heading').allInnerTexts()).toEqual(names);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(depth);
	expect(asked.filter((path) => path.startsWith('/search') || path.includes('/api/'))).toEqual([]);
});

test.describe('the gallery of components', () => {
	test.use({ expectedErrors: failedLoad });

	test('is not served', async ({ page }) => {
		const answer = await page.goto('/developers/components');
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
		const built = globSync('build/{client,server}/**/*.{js,css}');
		expect(built.length).toBeGreaterThan(20);
		const holding = built.filter((path) => readFileSync(path, 'utf8').includes('zhixin-gallery'));
		expect(holding).toEqual([]);
	});
});
