// What a look at every screen found: edges that did not meet, rows without room, fields that hid what was typed,
// and words that were not for the reader.
import type { Locator } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';
import { findListed, findSample } from './sample.ts';

async function boxOf(one: Locator) {
	const box = await one.boundingBox();
	if (box === null) throw new Error('it is not shown');
	return box;
}

test('in elder mode the tablet and the button under a code begin where the text does', async ({
	page,
	request,
}) => {
	const { uscc } = await findHolder(request);
	await page.goto(`/v/${uscc}?view=elder`);
	const heading = await boxOf(page.getByRole('heading', { level: 1 }));
	const tablet = await boxOf(page.getByRole('main').locator('svg.tablet').first());
	expect(Math.abs(tablet.x - heading.x)).toBeLessThan(2);
	const copy = page.getByRole('button', { name: '复制代码' });
	const code = await boxOf(page.getByRole('main').locator('.code').first());
	const icon = await boxOf(copy.locator('svg'));
	expect(icon.y).toBeGreaterThan(code.y + code.height / 2);
	expect(Math.abs(icon.x - code.x)).toBeLessThan(2);
});

test('two look-alikes under one hit stand apart, also where their names take two lines', async ({
	page,
}) => {
	for (const view of ['standard', 'elder']) {
		await page.goto(`/search?q=理发&view=${view}`);
		const lists = page.getByRole('article').getByRole('list').filter({ hasText: '个体工商户' });
		await expect(lists.first()).toBeVisible();
		const gaps = await lists.evaluateAll((all) =>
			all.flatMap((list) =>
				[...list.children].slice(1).map((item, at) => {
					const before = list.children[at]?.getBoundingClientRect().bottom ?? 0;
					return item.getBoundingClientRect().top - before;
				}),
			),
		);
		expect(gaps.length).toBeGreaterThan(2);
		expect(Math.min(...gaps), view).toBeGreaterThanOrEqual(8);
	}
});

test('a note is seen whole as it is written', async ({ page, request }) => {
	const { uscc, name } = await findHolder(request);
	await page.goto(`/e/${uscc}`);
	await page.getByRole('button', { name: /^收藏/ }).click();
	await expect(page.getByRole('status').filter({ hasText: /^已收藏/ })).toBeVisible();
	for (const view of ['standard', 'elder']) {
		await page.goto(`/saved?view=${view}`);
		const note = page.getByRole('textbox', { name: `给${name}的备注` });
		const rest = (await boxOf(note)).height;
		await note.fill('奶奶想住这里，离家近。'.repeat(6));
		const hidden = await note.evaluate((one) => one.scrollHeight - one.clientHeight);
		expect(hidden, view).toBeLessThanOrEqual(1);
		expect((await boxOf(note)).height).toBeGreaterThanOrEqual(rest);
		await note.fill('');
	}
});

for (const [language, save, saved] of [
	['', '收藏', /^已收藏/],
	['/en', 'Save', /^Saved/],
] as const) {
	test(`${save}: what is said of it stands clear of what follows`, async ({ page, request }) => {
		const { uscc } = await findListed(request);
		await page.goto(`${language}/e/${uscc}`);
		await page.getByRole('button', { name: save, exact: true }).click();
		const said = page.getByRole('status').filter({ hasText: saved });
		await expect(said).toBeVisible();
		const end = await said.evaluate((one) => {
			const words = document.createRange();
			words.selectNodeContents(one);
			return words.getBoundingClientRect().bottom;
		});
		const next = await boxOf(page.getByRole('heading', { level: 2 }).first());
		expect(next.y - end).toBeGreaterThanOrEqual(4);
	});
}

test('year, month and day stand in one row in elder mode', async ({ page }) => {
	await page.goto('/help/repair?year=2026&month=12&day=31&severity=general&view=elder');
	const tops = [];
	for (const name of ['年', '月', '日']) {
		const field = page.getByLabel(name, { exact: true });
		tops.push((await boxOf(field)).y);
		expect(await field.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
	}
	expect(new Set(tops).size).toBe(1);
});

test('the field for the name of a business has room for one in elder mode', async ({ page }) => {
	await page.goto('/embed?view=elder');
	const field = await boxOf(page.getByRole('searchbox'));
	expect(field.width).toBeGreaterThan(250);
});

test('whether a commitment was kept is said in words', async ({ page, request }) => {
	const { uscc } = await findSample(request, '椿龄康养老');
	for (const [language, label, word] of [
		['', '履约状态', /^\s*(已履行|履行中|未履行)\s*$/],
		['/en', 'Fulfilment', /^\s*(Fulfilled|Under way|Not fulfilled)\s*$/],
	] as const) {
		await page.goto(`${language}/e/${uscc}`);
		const row = page.getByRole('term').filter({ hasText: label }).locator('..');
		await expect(row.getByRole('definition')).toHaveText(word);
	}
});

test('a business of which no scheme says anything is not offered for a page', async ({
	page,
	request,
}) => {
	const offer = page.getByRole('link', { name: '把它的标识放到网页上' });
	await page.goto(`/e/${(await findHolder(request)).uscc}`);
	await expect(offer).toBeVisible();
	await page.goto(`/e/${(await findSample(request, '旅行社', { status: 'deregistered' })).uscc}`);
	await expect(page.getByRole('heading', { name: '到官方网站核对' })).toBeVisible();
	await expect(offer).toHaveCount(0);
});

test('in English the badges are called by their English name, and Chinese is marked as Chinese', async ({
	page,
	request,
}) => {
	const { uscc } = await findSample(request, '旅行社', { status: 'deregistered' });
	await page.goto(`/en/v/${uscc}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('no Credit+ badge');
	await page.goto(`/en/e/${uscc}`);
	const unmarked = await page.getByRole('main').evaluate((main) =>
		[...main.querySelectorAll('dd *, section p *, section p')]
			.filter((one) =>
				[...one.childNodes].some(
					(node) => node.nodeType === 3 && /\p{Script=Han}/u.test(node.textContent ?? ''),
				),
			)
			.filter((one) => one.checkVisibility() && one.closest('[lang="zh-CN"]') === null)
			.map((one) => one.textContent),
	);
	expect(unmarked).toEqual([]);
});
