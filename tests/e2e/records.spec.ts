// What a citizen reads about a business beyond its registration.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { findListed, findLongRecord } from './sample.ts';

test('a listed business shows who listed it, until when, and that repair is free', async ({
	page,
	request,
}) => {
	const entry = await findListed(request);
	await page.goto(`/lists/${entry.details.listCode}`);
	await page.getByRole('link', { name: entry.subject.name, exact: true }).click();
	const record = page.getByRole('article').filter({ hasText: '严重失信' }).first();
	await expect(record.getByText(entry.authority.name).first()).toBeVisible();
	await expect(record.getByText('公示到')).toBeVisible();
	await record.getByText('信用修复', { exact: true }).click();
	await expect(record.getByText('免费，任何人不得收费')).toBeVisible();
});

test('a list can be narrowed to a region, without script as well', async ({ page, request }) => {
	const entry = await findListed(request);
	const elsewhere = entry.subject.region.code.startsWith('3605') ? '360600' : '360500';
	await page.goto(`/lists/${entry.details.listCode}`);
	await page.getByLabel('地区').selectOption(elsewhere);
	await page.getByRole('button', { name: '筛选' }).click();
	await expect(page).toHaveURL(new RegExp(`region=${elsewhere}`));
	await expect(page.getByRole('link', { name: entry.subject.name, exact: true })).toHaveCount(0);
});

test('a long section leads to all of it, page by page', async ({ page, request }) => {
	const subject = await findLongRecord(request);
	await page.goto(`/e/${subject.uscc}`);
	await page
		.getByRole('link', { name: /^查看全部 \d+ 条/ })
		.first()
		.click();
	await expect(page.getByRole('article')).toHaveCount(20);
	const first = await page.getByRole('article').first().textContent();
	await page.getByRole('link', { name: '下一页' }).click();
	await expect(page.getByRole('link', { name: '回到第一页' })).toBeVisible();
	expect(await page.getByRole('article').first().textContent()).not.toBe(first);
});

test('where there are none of a type, the page says what that means and what to do', async ({
	page,
	request,
}) => {
	const entry = await findListed(request);
	await page.goto(`/e/${entry.uscc}/records/levy`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		`${entry.subject.name} · 行政征收`,
	);
	await expect(page.getByText('没有查到行政征收。没有查到，不等于没有。')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: '信用中国' })).toBeVisible();
});

test('a number that is also the number of the document is told once', async ({ page, request }) => {
	const found = await request.get('/api/v1/subjects?q=养老&scheme=elder-care&limit=1');
	const { items } = (await found.json()) as { items: { uscc: string }[] };
	await page.goto(`/e/${items[0]?.uscc}`);
	const filing = page.getByRole('article').filter({ hasText: '养老机构备案' }).first();
	await expect(filing.getByText('编号', { exact: true })).toBeVisible();
	await expect(filing.getByText('文书号', { exact: true })).toHaveCount(0);
});

test('record pages fit 360 px and pass axe, light and dark, in both languages', async ({
	page,
	request,
}) => {
	const entry = await findListed(request);
	const paths = ['/lists', `/lists/${entry.details.listCode}`, `/e/${entry.uscc}`];
	for (const path of [...paths, ...paths.map((address) => `/en${address}`)]) {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
		}
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow, path).toBeLessThanOrEqual(0);
	}
});
