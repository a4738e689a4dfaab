// What holds on every page, in both languages, light and dark, narrow and wide.
import AxeBuilder from '@axe-core/playwright';
import { findHolder } from './badge-holder.ts';
import { expect, failedLoad, test } from './fixtures.ts';
import { findSample } from './sample.ts';
import { searchField } from './search-field.ts';

type Request = Parameters<typeof findSample>[0];

const pages = [
	{ name: 'home', path: async () => '/' },
	{ name: 'results', path: async () => '/search?q=养老' },
	{
		name: 'filtered results',
		path: async () => '/search?q=公司&region=360100&kind=enterprise&sort=name',
	},
	{ name: 'stale page', path: async () => '/search?q=养老&cursor=abc' },
	{ name: 'nothing typed', path: async () => '/search' },
	{ name: 'nothing found', path: async () => '/search?q=查无此名' },
	{ name: 'impossible code', path: async () => '/search?q=91350100M000100Y4A' },
	{
		name: 'subject',
		path: async (request: Parameters<typeof findSample>[0]) =>
			`/e/${(await findSample(request, '养老')).uscc}`,
	},
	{ name: 'schemes', path: async () => '/plus' },
	{ name: 'scheme', path: async () => '/plus/elder-care' },
	{ name: 'versions', path: async () => '/plus/elder-care/versions' },
	{
		name: 'scheme results',
		path: async () => '/search?q=养老&scheme=elder-care',
	},
	{ name: 'check', path: async () => '/check' },
	{ name: 'scan', path: async () => '/scan' },
	{ name: 'saved', path: async () => '/saved' },
	{ name: 'check of a foreign link', path: async () => '/check?q=https://evil.test/v/1' },
	{ name: 'verify', path: async (request: Request) => `/v/${(await findHolder(request)).uscc}` },
	{
		name: 'verify of an impossible code',
		path: async () => '/v/91350100M000100Y4A',
	},
	{ name: 'door', path: async (request: Request) => `/v/${(await findHolder(request)).uscc}/door` },
	{ name: 'generator', path: async () => '/embed' },
	{
		name: 'generator of a holder',
		path: async (request: Request) => `/embed?uscc=${(await findHolder(request)).uscc}`,
	},
	{ name: 'check of a page', path: async () => '/embed/check' },
	{ name: 'about', path: async () => '/about' },
	{ name: 'release', path: async () => '/release' },
	{ name: 'privacy', path: async () => '/privacy' },
	{ name: 'developers', path: async () => '/developers' },
	{ name: 'not found', path: async () => '/no-such-page' },
] as const;

const languages = [
	{ lang: 'zh-CN', prefix: '' },
	{ lang: 'en', prefix: '/en' },
] as const;

test.use({ expectedErrors: failedLoad });

for (const { name, path } of pages) {
	for (const { lang, prefix } of languages) {
		test(`${name} in ${lang}: language, sample mark, width, axe in light and dark`, async ({
			page,
			request,
		}) => {
			const address = prefix + (await path(request));
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await page.goto(address);
				await expect(page.locator('html')).toHaveAttribute('lang', lang);
				await expect(page.getByText('示例数据').first()).toBeVisible();
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			}
			for (const width of [320, 360, 1280]) {
				await page.setViewportSize({ width, height: 740 });
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
			}
		});
	}
}

test('the language switch leads to the same page in the other language and back', async ({
	page,
}) => {
	await page.goto('/search?q=养老');
	const found = await page.getByRole('article').count();
	await page.getByRole('link', { name: 'Read this page in English' }).click();
	await expect(page).toHaveURL(/\/en\/search\?q=/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('button', { name: 'Look up' })).toBeVisible();
	expect(await page.getByRole('article').count()).toBe(found);
	await page.getByRole('link', { name: '用中文阅读本页' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('the keyboard alone reaches a record, and focus is always seen', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(searchField(page)).toBeFocused();
	await page.keyboard.type('养老');
	await page.keyboard.press('Enter');
	const first = page.getByRole('article').first().getByRole('link');
	await first.waitFor();
	for (let presses = 0; presses < 12; presses += 1) {
		if (await first.evaluate((link) => link === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(first).toBeFocused();
	expect(await first.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/e\//);
});

test('text at twice its size still fits 360 px', async ({ page }) => {
	await page.goto('/search?q=养老');
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBeLessThanOrEqual(0);
});
