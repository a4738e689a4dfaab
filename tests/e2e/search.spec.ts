// The results page: filters, order, paging, why each was found, and what a page without hits says.
import type { Page } from '@playwright/test';
import type { Lookalike, Subject, SubjectPage } from '@zhixin/api-client';
import { expect, test } from './fixtures.ts';
import { findSample } from './sample.ts';
import { searchField } from './search-field.ts';

// Answers that are changed on their way must come from the network, not from the worker.
test.use({ serviceWorkers: 'block' });

const subjectsApi = '**/api/v1/subjects?*';
const hits = (page: Page) => page.getByRole('article').getByRole('heading').allInnerTexts();

/** Searches from the home page, the answer changed on its way. */
async function searchChanged(page: Page, change: (answer: SubjectPage) => void): Promise<void> {
	await page.route(subjectsApi, async (route) => {
		const answer = (await (await route.fetch()).json()) as SubjectPage;
		change(answer);
		await route.fulfill({ json: answer });
	});
	await page.goto('/', { waitUntil: 'networkidle' });
	await searchField(page).fill('养老');
	await searchField(page).press('Enter');
	await page.waitForURL(/\/search/);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('filters narrow, show themselves and go one by one', async ({ page }) => {
		await page.goto('/search?q=公司');
		await page.locator('summary').getByText('筛选', { exact: true }).click();
		await page.getByLabel('地区').selectOption('南昌市全市');
		await page.getByLabel('类型').selectOption('企业');
		await page.getByLabel('登记状态').selectOption('注销');
		await page.getByRole('button', { name: '按这些条件查' }).click();
		await expect(page).toHaveURL(/region=360100&kind=enterprise&status=deregistered&scheme=$/);
		await expect(searchField(page)).toHaveValue('公司');
		const items = page.getByRole('article');
		await expect(items.first()).toBeVisible();
		for (const item of await items.all()) {
			await expect(item).toContainText('南昌市');
			await expect(item).toContainText('企业');
			await expect(item).toContainText('注销');
		}
		const chips = page.getByRole('list', { name: '正在使用的筛选' }).getByRole('link');
		await expect(chips).toHaveCount(3);
		await page.getByRole('link', { name: '去掉筛选：企业' }).click();
		await expect(chips).toHaveCount(2);
		await page.getByRole('link', { name: '去掉筛选：南昌市' }).click();
		await page.getByRole('link', { name: '去掉筛选：注销' }).click();
		await expect(chips).toHaveCount(0);
		await expect(page).toHaveURL('/search?q=%E5%85%AC%E5%8F%B8');
	});

	test('a county is found below its city', async ({ page }) => {
		await page.goto('/search?q=公司');
		await page.locator('summary').getByText('筛选', { exact: true }).click();
		const county = page.locator('optgroup[label="南昌市"] > option[value="360111"]');
		await page.getByLabel('地区').selectOption((await county.getAttribute('value')) ?? '');
		await page.getByRole('button', { name: '按这些条件查' }).click();
		await expect(page.getByRole('link', { name: '去掉筛选：南昌市青山湖区' })).toBeVisible();
		for (const item of await page.getByRole('article').all()) {
			await expect(item).toContainText('南昌市青山湖区');
		}
	});

	test('the order is a link, stays with the filters, and says which it is', async ({ page }) => {
		await page.goto('/search?q=公司&region=360100');
		const orders = page.getByRole('navigation', { name: '排序' }).getByRole('link');
		await expect(orders.filter({ hasText: '最相关' })).toHaveAttribute('aria-current', 'true');
		await orders.filter({ hasText: '按名称' }).click();
		await expect(page).toHaveURL(/region=360100&sort=name$/);
		await expect(orders.filter({ hasText: '按名称' })).toHaveAttribute('aria-current', 'true');
		await page.getByRole('link', { name: '下一页' }).click();
		await expect(page).toHaveURL(/region=360100&sort=name&cursor=/);
		expect(await hits(page)).toHaveLength(20);
	});
});

test('by date the latest established is first', async ({ request }) => {
	const query = new URLSearchParams({ q: '公司', sort: 'date', limit: '20' });
	const page = (await (await request.get(`/api/v1/subjects?${query}`)).json()) as SubjectPage;
	const days = await Promise.all(
		page.items.map(async ({ uscc }) => {
			const subject = (await (await request.get(`/api/v1/subjects/${uscc}`)).json()) as Subject;
			return subject.establishedOn ?? '';
		}),
	);
	expect(days).toEqual([...days].sort().reverse());
});

test('by name the same hits come in another order', async ({ request }) => {
	const ask = async (sort: string) => {
		const query = new URLSearchParams({ q: '养老服务中心', region: '360700', sort, limit: '50' });
		const page = (await (await request.get(`/api/v1/subjects?${query}`)).json()) as SubjectPage;
		return page.items.map(({ uscc }) => uscc);
	};
	const [byRelevance, byName] = [await ask('relevance'), await ask('name')];
	expect(byName).not.toEqual(byRelevance);
	expect([...byName].sort()).toEqual([...byRelevance].sort());
});

test('a page of a former release says so in plain words and leads to the first', async ({
	page,
}) => {
	await page.goto('/search?q=养老&region=360100&cursor=bm9uc2Vuc2U');
	await expect(page.getByRole('heading', { name: '数据刚更新，请重新查' })).toBeVisible();
	await expect(searchField(page)).toHaveValue('养老');
	await page.getByRole('link', { name: '回到第一页' }).click();
	await expect(page).toHaveURL(/\?q=[^&]+&region=360100$/);
	await expect(page.getByRole('article').first()).toBeVisible();
});

for (const [what, address, heading] of [
	['too long', `/search?q=${'洪'.repeat(601)}`, '文字太长了'],
	['of an unknown kind', '/search?q=养老&kind=zebra', '这样没法查'],
	['of an unknown region', '/search?q=养老&region=999999', '这样没法查'],
	['of nothing that can be seen', '/search?q=%E2%80%AE%E2%80%8B', '想查哪一家？'],
] as const) {
	test(`a question ${what} gets a clear answer`, async ({ page }) => {
		const response = await page.goto(address);
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('heading', { name: heading })).toBeVisible();
	});
}

test('nothing found within a filter offers the search without it', async ({ page }) => {
	await page.goto('/search?q=龘靐齉&region=360100');
	await expect(page.getByRole('listitem').filter({ hasText: '拼音' })).toBeVisible();
	await page.getByRole('link', { name: '去掉全部筛选' }).click();
	await expect(page).toHaveURL(/\?q=[^&]+$/);
});

test('what is merely near is not called found, and the advice is at hand', async ({ page }) => {
	await page.goto('/search?q=没有这家');
	await expect(page.getByText('没有叫“没有这家”的。')).toBeVisible();
	await expect(page.getByText(/^相近的/)).toBeVisible();
	await expect(page.getByText(/找到 \d/)).toHaveCount(0);
	await page.getByText('不是要找的？这样再试').click();
	await expect(page.getByRole('listitem').filter({ hasText: '拼音' })).toBeVisible();
	await page.goto('/search?q=养老');
	await expect(page.getByText(/^没有叫/)).toHaveCount(0);
	await expect(page.getByText(/找到 \d/)).toBeVisible();
});

test('who types the name of a list is led to the lists', async ({ page }) => {
	const toLists = page.getByRole('main').getByRole('link', { name: '公布的名单' });
	for (const q of ['失信', '黑名单']) {
		await page.goto(`/search?q=${q}`);
		await expect(toLists).toHaveAttribute('href', '/lists');
	}
	await page.goto('/search?q=养老');
	await expect(page.getByRole('article').first()).toBeVisible();
	await expect(toLists).toHaveCount(0);
});

test('each hit says why it was found, marked on the text that is shown', async ({ page }) => {
	await searchChanged(page, ({ items: [alias, sound, code, near] }) => {
		if (!alias || !sound || !code || !near) throw new Error('the sample holds fewer than four');
		alias.match = { field: 'alias', text: '老南昌养老', highlights: [[3, 5]], reason: 'part' };
		sound.match = { field: 'pinyin', text: sound.name, highlights: [[0, 2]], reason: 'part' };
		code.match = { field: 'uscc', text: code.uscc, highlights: [[8, 12]], reason: 'part' };
		near.match = { field: 'similar', text: '老南昌养生', highlights: [[0, 4]], reason: 'similar' };
	});
	for (const [index, why, marked] of [
		[0, '曾用名或字号相符', /^养老$/],
		[1, '读音相同', /^.{2}$/],
		[2, '代码中含有', /^[0-9A-Z]{4}$/],
		[3, '曾用名或字号相近', /^老南昌养$/],
	] as const) {
		const hit = page.getByRole('article').nth(index);
		await expect(hit).toContainText(why);
		await expect(hit.locator('mark')).toHaveText(marked);
	}
});

test('a total that was not counted to its end says so, and a better text is offered', async ({
	page,
}) => {
	await searchChanged(page, (answer) => {
		answer.total = { value: 1000, relation: 'gte' };
		answer.didYouMean = '养老院';
	});
	await expect(page.getByText('至少 1,000 家')).toBeVisible();
	await page.getByRole('link', { name: '养老院', exact: true }).click();
	await expect(searchField(page)).toHaveValue('养老院');
});

const lookalike: Lookalike = {
	uscc: '91369900MA0DEMA17N',
	name: '贺寿康养老院',
	kind: 'individual',
	status: 'deregistered',
	region: { code: '360400', name: '九江市' },
};

test('a hit names the others that may be taken for it, and what tells them apart', async ({
	page,
}) => {
	await searchChanged(page, ({ items: [first] }) => {
		first?.lookalikes.push(lookalike);
	});
	const hit = page.getByRole('article').first();
	await expect(hit.getByText('另有名称相近的，不是同一家')).toBeVisible();
	await expect(hit.getByRole('link', { name: lookalike.name })).toBeVisible();
	for (const fact of ['九江市', '个体工商户', '注销', '代码末尾 A17N']) {
		await expect(hit).toContainText(fact);
	}
});

test('a subject’s page warns of its look-alikes', async ({ page, request }) => {
	const { uscc } = await findSample(request, '养老');
	await page.route(`**/api/v1/subjects/${uscc}`, async (route) => {
		const subject = (await (await route.fetch()).json()) as Subject;
		await route.fulfill({ json: { ...subject, lookalikes: [lookalike] } });
	});
	await page.goto('/search?q=养老', { waitUntil: 'networkidle' });
	await page.locator(`a[href="/e/${uscc}"]`).click();
	const section = page.getByRole('region', { name: '名称相近，勿混淆' });
	await expect(section.getByRole('link', { name: lookalike.name })).toBeVisible();
	await expect(section).toContainText('代码末尾 A17N');
});
