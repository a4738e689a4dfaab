// What holds on every page, in every mode: as it is, dark, in English, in elder mode, at 400 % zoom. The
// statement about accessibility says so of each page, so none may be left out.
import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { helpPath, helpSlugs } from '../../site/lib/help/help-paths.ts';
import { findHolder } from './badge-holder.ts';
import { expect, failedLoad, test } from './fixtures.ts';
import { findListed, findLongRecord, findSample } from './sample.ts';
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
	{
		name: 'records',
		path: async (request: Request) => {
			const { uscc, sections } = await findLongRecord(request);
			return `/e/${uscc}/records/${sections.find(({ count }) => count > 20)?.type}`;
		},
	},
	{
		name: 'no records',
		path: async (request: Request) => `/e/${(await findListed(request)).uscc}/records/levy`,
	},
	{ name: 'lists', path: async () => '/lists' },
	{
		name: 'list',
		path: async (request: Request) => `/lists/${(await findListed(request)).details.listCode}`,
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
	{ name: 'accessibility', path: async () => '/accessibility' },
	{ name: 'help', path: async () => '/help' },
	{ name: 'search of the help', path: async () => '/help?q=修复' },
	{ name: 'nothing in the help', path: async () => '/help?q=查无此词' },
	...helpSlugs.map((slug) => ({ name: `help: ${slug}`, path: async () => helpPath(slug) })),
	{
		name: 'days of a repair',
		path: async () => '/help/repair?year=2026&month=1&day=31&severity=general',
	},
	{
		name: 'impossible date of a repair',
		path: async () => '/help/repair?year=2026&month=2&day=30&severity=general',
	},
	{ name: 'offline', path: async () => '/offline' },
	{ name: 'kept offline', path: async () => '/offline/kept' },
	{ name: 'recover', path: async () => '/recover' },
	{ name: 'developers', path: async () => '/developers' },
	{ name: 'components', path: async () => '/developers/components' },
	{ name: 'not found', path: async () => '/no-such-page' },
] as const;

test.use({ expectedErrors: failedLoad });

/** 1280 × 1024 at 400 %: WCAG 1.4.10. */
const zoomed = { width: 320, height: 256 };
const phone = { width: 360, height: 740 };

async function expectNoViolations(page: Page, mode: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
		mode,
	).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, widths: readonly number[]): Promise<void> {
	for (const width of widths) {
		await page.setViewportSize({ width, height: phone.height });
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
	}
	await page.setViewportSize(phone);
}

/** What is there in either language: its name, the sample mark, both colour schemes, every width. */
async function expectPage(page: Page, address: string, lang: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('lang', lang);
	await expect(page.getByText('示例数据').first()).toBeVisible();
	await expectNoViolations(page, `${lang}, light`);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNoViolations(page, `${lang}, dark`);
	await expectNoSidewaysScroll(page, [320, 360, 1280]);
}

test('no page of the site is left out', async ({ request }) => {
	const addresses = await Promise.all(pages.map(({ path }) => path(request)));
	const paths = addresses.map((address) => address.replace(/\?.*$/, ''));
	const routes = globSync('site/routes/**/+page.svelte').map((file) =>
		file.replace('site/routes', '').replace(/\/\+page\.svelte$/, ''),
	);
	expect(routes.length).toBeGreaterThan(20);
	const untried = routes.filter((route) => {
		const form = new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+') || '/'}$`);
		return !paths.some((path) => form.test(path));
	});
	expect(untried).toEqual([]);
});

for (const { name, path } of pages) {
	test(`${name}: languages, sample mark, width, cookies and axe in every mode`, async ({
		page,
		request,
	}) => {
		// Six runs of axe on a page as long as a release: only what hangs is to be ended.
		test.setTimeout(600_000);
		const address = await path(request);
		await test.step('in Chinese, light and dark', () => expectPage(page, address, 'zh-CN'));
		await test.step('at 400 % zoom', async () => {
			await page.setViewportSize(zoomed);
			await expectNoViolations(page, '400 %');
			await page.setViewportSize(phone);
		});
		await test.step('in English, light and dark', () => expectPage(page, `/en${address}`, 'en'));
		await test.step('links that leave take no address of ours along', async () => {
			const rels = await page
				.locator('a[href^="http"]')
				.evaluateAll((links) =>
					links
						.filter((link) => new URL((link as HTMLAnchorElement).href).host !== location.host)
						.map((link) => link.getAttribute('rel') ?? ''),
				);
			for (const rel of rels) expect(rel.split(' ')).toContain('noreferrer');
		});
		await test.step('no cookie before a choice', async () => {
			expect(await page.context().cookies()).toEqual([]);
		});
		await test.step('in elder mode', async () => {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(`${address}${address.includes('?') ? '&' : '?'}view=elder`);
			await expect(page.locator('html')).toHaveAttribute('data-view', 'elder');
			await expectNoViolations(page, 'elder');
			await expectNoSidewaysScroll(page, [360]);
		});
		await test.step('in elder mode in English, whose words are longer', async () => {
			for (const view of ['elder', 'elder-2', 'elder-3']) {
				await page.goto(`/en${address}${address.includes('?') ? '&' : '?'}view=${view}`);
				await expect(page.locator('html')).toHaveAttribute('data-view', view);
				await expectNoSidewaysScroll(page, [320, 360, 414]);
			}
		});
	});
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
