// The search box and the list of holders on pages of campaigns and governments, and where modules lie.
import AxeBuilder from '@axe-core/playwright';
import { expect, foreignOrigin, shopBrowser, test } from '../embed/embed-test.ts';
import { failedLoad } from './fixtures.ts';

test.use({ ...shopBrowser });

const load = (origin: string | undefined, name: string) =>
	`<script type="module" src="${origin}/widget/v1/${name}.js"></script>`;

test('the search box leads to the search, with the scheme and the region of the campaign', async ({
	page,
	shop,
	baseURL,
}) => {
	await shop.open(
		foreignOrigin,
		`<zhixin-credit-search scheme="elder-care" region="360100"><form action="${baseURL}/search"><input name="q" aria-label="名称"></form></zhixin-credit-search>${load(baseURL, 'credit-search')}`,
		{ withModule: false },
	);
	const box = page.getByRole('searchbox', { name: '机构名称或统一社会信用代码' });
	await box.fill('养老');
	await box.press('Enter');
	await page.waitForURL(/\/search\?/);
	const { searchParams } = new URL(page.url());
	expect(Object.fromEntries(searchParams)).toMatchObject({
		q: '养老',
		scheme: 'elder-care',
		region: '360100',
	});
	expect(shop.asked.filter((one) => one.includes('/api/'))).toEqual([]);
});

test('without script the plain form of the page does the same', async ({ shop, baseURL, page }) => {
	await shop.open(
		foreignOrigin,
		`<zhixin-credit-search><form action="${baseURL}/search"><label>名称 <input name="q"></label></form></zhixin-credit-search>`,
		{ withModule: false },
	);
	await page.getByLabel('名称').fill('养老');
	await page.getByLabel('名称').press('Enter');
	await expect(page).toHaveURL(`${baseURL}/search?q=${encodeURIComponent('养老')}`);
});

test('the list shows holders in neutral order, page by page, and keeps the focus', async ({
	page,
	shop,
	baseURL,
}) => {
	await shop.open(
		foreignOrigin,
		`<zhixin-badge-list scheme="elder-care" limit="5"><a href="${baseURL}/plus/elder-care">名录</a></zhixin-badge-list>${load(baseURL, 'badge-list')}`,
		{ withModule: false },
	);
	const list = page.getByRole('region', { name: '信用+养老' });
	await expect(list.getByRole('listitem')).toHaveCount(5);
	const first = list.getByRole('link').first();
	await expect(first).toHaveAttribute('href', /\/v\/[0-9A-Z]{18}\?scheme=elder-care$/);
	const more = list.getByRole('button', { name: '再看一些' });
	await more.press('Enter');
	await expect(list.getByRole('listitem')).toHaveCount(10);
	await expect(more).toBeFocused();
	const names = await list.getByRole('link').allInnerTexts();
	expect(new Set(names).size).toBe(10);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).include('zhixin-badge-list').analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	}
});

test.describe('where nothing can be known', () => {
	test.use({ expectedErrors: failedLoad });

	test('the link of the page stays', async ({ page, shop, baseURL }) => {
		await page.route('**/api/v1/schemes/**', (route) => route.fulfill({ status: 500, json: {} }));
		await shop.open(
			foreignOrigin,
			`<zhixin-badge-list scheme="elder-care"><a href="${baseURL}/plus/elder-care">名录</a></zhixin-badge-list>
			<zhixin-badge-list scheme="no-such"></zhixin-badge-list>${load(baseURL, 'badge-list')}`,
			{ withModule: false },
		);
		await expect(page.getByText('现在查不了')).toBeVisible();
		await expect(page.getByRole('link', { name: '名录' })).toBeVisible();
	});

	test('an unknown version or module is a problem, never a script', async ({ request }) => {
		for (const path of [
			'/widget/9.9.9/credit-badge.js',
			'/widget/v1/tracker.js',
			'/widget/v1/__proto__',
		]) {
			const response = await request.get(path);
			expect(response.status(), path).toBe(404);
			expect(response.headers()['content-type'], path).toContain('problem+json');
		}
	});
});

test('released modules are kept for good, and run on a page that names their hash', async ({
	page,
	request,
	shop,
	baseURL,
}) => {
	const listed = await request.get('/widget/versions.json');
	expect(listed.headers()['access-control-allow-origin']).toBe('*');
	const versions = (await listed.json()) as { url: string; integrity: string }[];
	expect(versions.length).toBeGreaterThan(0);
	for (const { url } of versions) {
		const headers = (await request.get(url)).headers();
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
	}
	const moving = await request.get('/widget/v1/credit-badge.js');
	expect(moving.headers()['cache-control']).toBe('public, max-age=300');
	const badge = versions.find(({ url }) => url.endsWith('/credit-badge.js'));
	await shop.open(
		foreignOrigin,
		`${shop.snippet('91369900MA36Q7YJ0W')}<script type="module" crossorigin src="${baseURL}${badge?.url}" integrity="${badge?.integrity}"></script>`,
		{ withModule: false },
	);
	await expect(page.locator('zhixin-credit-badge:defined')).toHaveCount(1);
});
