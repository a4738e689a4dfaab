// Where the data comes from, how fresh it is and how good: readable by anybody, without script as well.
import type { Release } from '@zhixin/api-client';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('each source says when it was collected, how often it is due and whether it is late', async ({
	page,
	request,
}) => {
	const { sources } = (await (await request.get('/api/v1/release')).json()) as Release;
	await page.goto('/');
	await page.getByRole('link', { name: '数据来源' }).click();
	await expect(page).toHaveURL('/release');
	for (const { name, department, updatedAt } of sources) {
		const row = page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
		await expect(row.getByText(department)).toBeVisible();
		await expect(row.getByText(`取得于 ${updatedAt}`)).toBeVisible();
	}
	const late = sources.filter(({ staleAfter }) => staleAfter < new Date().toISOString());
	await expect(page.getByText(/已超过 \d+ 天/)).toHaveCount(late.length);
});

test('no other page carries what only this one shows', async ({ request }) => {
	const { sources } = (await (await request.get('/api/v1/release')).json()) as Release;
	const namesIn = async (path: string) => {
		const text = await (await request.get(path)).text();
		return sources.map(({ name }) => name).filter((name) => text.includes(name));
	};
	expect(await namesIn('/release')).toHaveLength(sources.length);
	expect(await namesIn('/')).toEqual([]);
	expect(await namesIn('/offline')).toEqual([]);
});

test('the first page says what is new since the release before', async ({ page, request }) => {
	const { changes } = (await (await request.get('/api/v1/release')).json()) as Release;
	await page.goto('/');
	const summary = page.getByRole('region', { name: '现在能查到什么' });
	await expect(summary.getByRole('listitem')).toHaveText([
		`新增信用信息：${changes?.records.added} 条`,
		`更新了的来源：${changes?.updatedSources.length} 个`,
	]);
});

test('wrong and duplicate codes are told against the target', async ({ page, request }) => {
	const { quality } = (await (await request.get('/api/v1/release')).json()) as Release;
	await page.goto('/release');
	await expect(page.getByText(/^每 1 万个代码里，[\d.]+ 个错码或重码/)).toBeVisible();
	const codes = page.getByRole('row').filter({ hasText: '代码总数' });
	await expect(codes).toContainText(quality.codes.toLocaleString('zh-CN'));
});
