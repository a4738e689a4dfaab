// The help as somebody uses it: without script, while typing, by keyboard, and without a network.
import type { BrowserContext, Page } from '@playwright/test';
import { helpFactPaths, helpPath, helpSlugs } from '../../site/lib/help/help-paths.ts';
import { expect, failedLoad, test } from './fixtures.ts';
import { holdScripts } from './late-script.ts';
import { findSample } from './sample.ts';

const searchHelp = (page: Page) => page.getByRole('searchbox', { name: '在帮助里找' });

async function withoutScript(context: BrowserContext, baseURL: string | undefined): Promise<Page> {
	const browser = context.browser();
	if (browser === null) throw new Error('no browser');
	return browser.newPage({ javaScriptEnabled: false, locale: 'zh-CN', baseURL: baseURL ?? '' });
}

test('every page of help is led to from the list, and leads back', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('contentinfo').getByRole('link', { name: '帮助' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '帮助' })).toBeVisible();
	const links = page.getByRole('main').getByRole('listitem').getByRole('link');
	const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(hrefs).toEqual(helpSlugs.map(helpPath));
	for (const href of hrefs) {
		await page.goto(href ?? '');
		await page.getByRole('navigation', { name: '全部帮助' }).getByRole('link').last().click();
		await expect(page).toHaveURL('/help');
	}
});

test('the help is searched without script, while typing, and by a whole question', async ({
	page,
	context,
	baseURL,
}) => {
	const plain = await withoutScript(context, baseURL);
	await plain.goto('/help');
	await searchHelp(plain).fill('二维码');
	await plain.getByRole('button', { name: '找', exact: true }).click();
	await expect(plain.getByText(/^“二维码”：找到 \d+ 处$/)).toBeVisible();
	await plain.close();

	await page.goto('/help');
	await searchHelp(page).pressSequentially('信用修复要钱吗');
	await expect(page.getByRole('status').filter({ hasText: /找到 \d+ 处/ })).toBeVisible();
	await page.getByRole('link', { name: '不要给任何人钱' }).click();
	await expect(page).toHaveURL('/help/repair#free');
	await page.goto('/help');
	await searchHelp(page).pressSequentially('失信被执行人');
	await page.getByRole('link', { name: '失信被执行人名单' }).click();
	await expect(page).toHaveURL('/help/meanings#SX-COURT');
	await page.goto('/help?q=xyzzy');
	await expect(page.getByText('帮助里没有“xyzzy”')).toBeVisible();
});

test('what was asked before the script came is answered when it is there', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('/help', { waitUntil: 'commit' });
	await searchHelp(page).fill('信用修复要钱吗');
	release();
	await expect(page.getByRole('status').filter({ hasText: /找到 \d+ 处/ })).toBeVisible();
});

test.describe('the days of a repair', () => {
	async function fill(page: Page, [year, month, day]: readonly string[], severity: string) {
		await page.getByLabel('年', { exact: true }).fill(year ?? '');
		await page.getByLabel('月', { exact: true }).fill(month ?? '');
		await page.getByLabel('日', { exact: true }).fill(day ?? '');
		await page.getByRole('radio', { name: severity }).check();
	}

	test('are worked out without script', async ({ context, baseURL }) => {
		const plain = await withoutScript(context, baseURL);
		await plain.goto('/help/repair');
		await fill(plain, ['2020', '1', '31'], '一般');
		await plain.getByRole('button', { name: '算一算' }).click();
		await expect(plain.getByText('最长公示期到 2021-01-31 已经满了')).toBeVisible();
		await expect(plain.getByRole('radio', { name: '一般' })).toBeChecked();
		await expect(plain.getByLabel('年', { exact: true })).toHaveValue('2020');
		await fill(plain, ['2026', '2', '30'], '严重');
		await plain.getByRole('button', { name: '算一算' }).click();
		await expect(
			plain.getByText('2026 年 2 月没有 30 日，最后一天是 28 日。').first(),
		).toBeVisible();
		await expect(plain.getByLabel('日', { exact: true })).toHaveAttribute('aria-invalid', 'true');
		await plain.close();
	});

	test('come by themselves with script, in the days of the rule', async ({ page }) => {
		await page.goto('/help/repair');
		const now = new Date();
		const year = String(now.getFullYear() - 1);
		const answer = page.getByRole('status').filter({ hasText: '算出来的日子' });
		// Script is at work once the fields answer without the button.
		await expect(async () => {
			await fill(page, [year, '1', '31'], '严重');
			await expect(answer).toBeVisible({ timeout: 2_000 });
		}).toPass();
		await expect(answer).toContainText(`最长公示到 ${Number(year) + 3}-01-31`);
		await page.getByRole('radio', { name: '没有写，或不知道' }).check();
		await expect(page.getByText('没有写失信程度，就算不出日子')).toBeVisible();
		await page.getByRole('radio', { name: '轻微' }).check();
		await page.getByLabel('月', { exact: true }).fill('13');
		await expect(page.getByText('一年只有 12 个月，没有 13 月。').first()).toBeVisible();
		// What is half typed is not a mistake yet.
		await page.getByLabel('月', { exact: true }).fill('');
		await expect(page.getByText('没有 13 月')).toHaveCount(0);
		await page.getByRole('button', { name: '算一算' }).click();
		await expect(page.getByText('请把年、月、日都填上。').first()).toBeVisible();
		await expect(page).toHaveURL(/\/help\/repair\?year=/);
	});

	test('cannot be worked out of an impossible date: the field and what is wrong with it are seen', async ({
		page,
	}) => {
		await page.goto('/help/repair');
		await fill(page, ['2026', '13', '1'], '严重');
		await page.getByRole('button', { name: '算一算' }).click();
		await expect(page.getByLabel('月', { exact: true })).toBeFocused();
		await expect(page.getByText('没有 13 月').first()).toBeInViewport({ ratio: 1 });
		await expect(page.getByLabel('月', { exact: true })).toBeInViewport({ ratio: 1 });
	});

	test('without a class lead to the classes', async ({ page }) => {
		await page.goto('/help/repair?year=2026&month=1&day=31#answer');
		await expect(page.getByRole('radio', { name: '轻微' })).toBeFocused();
		await expect(page.getByText('请选失信程度').first()).toBeInViewport({ ratio: 1 });
	});

	test('are worked out by keyboard alone', async ({ page }) => {
		await page.goto('/help/repair');
		await page.getByLabel('年', { exact: true }).focus();
		await page.keyboard.type('2020');
		await page.keyboard.press('Tab');
		await page.keyboard.type('3');
		await page.keyboard.press('Tab');
		await page.keyboard.type('15');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('radio', { name: '一般' })).toBeChecked();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/severity=general#answer$/);
		await expect(page.getByText('最长公示期到 2021-03-15 已经满了')).toBeVisible();
	});
});

test('a section of a record leads to what its kind means', async ({ page, request }) => {
	const { uscc } = await findSample(request, '养老');
	await page.goto(`/e/${uscc}`);
	const link = page.getByRole('link', { name: /是什么意思$/ }).first();
	const href = (await link.getAttribute('href')) ?? '';
	await link.click();
	await expect(page).toHaveURL(href);
	await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport();
});

test.describe('without a network', () => {
	test.use({
		expectedErrors: /ERR_(?:INTERNET_DISCONNECTED|FAILED)|Failed to fetch|no-response|Load failed/,
	});

	test('every page of help opens, with its data, and is searched', async ({ page, context }) => {
		await page.goto('/');
		await page.evaluate(() => navigator.serviceWorker.ready);
		// All of the shell is kept once the worker is active.
		await context.setOffline(true);
		for (const [slug, words] of [
			['record', '每一条都写着来源'],
			['meanings', '失信被执行人名单'],
			['repair', '三个条件都要有'],
			['desks', '0791-88910421'],
		] as const) {
			await page.goto(helpPath(slug));
			await expect(page.getByText(words).first()).toBeVisible();
		}
		await page.goto('/en/help/repair?year=2020&month=1&day=31&severity=general');
		await expect(page.getByText('The longest period ended on 2021-01-31')).toBeVisible();
		await page.goto('/help');
		await searchHelp(page).pressSequentially('预付卡');
		await expect(page.getByRole('status').filter({ hasText: /找到 \d+ 处/ })).toBeVisible();
	});
});

test.describe('what the help costs', () => {
	test.use({ expectedErrors: failedLoad });

	test('a page loads no words of another page of help, and the rest of the site none', async ({
		page,
	}) => {
		const loaded: string[] = [];
		page.on('response', async (response) => {
			if (response.url().endsWith('.js')) loaded.push(await response.text().catch(() => ''));
		});
		const holds = (words: string) => loaded.some((text) => text.includes(words));
		await page.goto('/');
		await page.waitForLoadState('networkidle');
		expect(loaded.length).toBeGreaterThan(0);
		expect(holds('信用修复是免费的公共服务')).toBe(false);
		expect(holds('二维码可以被别人贴上一张盖住')).toBe(false);
		await page.goto('/help/repair');
		await page.waitForLoadState('networkidle');
		expect(holds('信用修复是免费的公共服务')).toBe(true);
		expect(holds('二维码可以被别人贴上一张盖住')).toBe(false);
	});

	test('the device keeps less than 32 kB of data for it', async ({ request }) => {
		let bytes = 0;
		for (const path of helpFactPaths) bytes += (await (await request.get(path)).body()).length;
		expect(bytes).toBeLessThan(32 * 1024);
		expect((await request.get('/help/record/facts.json')).status()).toBe(404);
		expect((await request.get('/help/nothing')).status()).toBe(404);
	});
});
