import { actTypes, formatUscc, type Uscc } from '@zhixin/api-client';
import { expect, failedLoad, test } from './fixtures.ts';
import { holdScripts } from './late-script.ts';
import { findSample, withSlip } from './sample.ts';
import { searchField } from './search-field.ts';

test('a name typed on the home page leads to the record with its source and date', async ({
	page,
	request,
}) => {
	const subject = await findSample(request, '养老');
	await page.goto('/');
	await searchField(page).fill(subject.name);
	await page.getByRole('button', { name: '查询' }).click();
	await page.getByRole('link', { name: subject.name, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: subject.name })).toBeVisible();
	const [source] = subject.provenance;
	await expect(page.getByText(`${source?.department}：${source?.name}`)).toBeVisible();
	await expect(page.getByText(`取得于 ${source?.collectedAt}`).first()).toBeVisible();
	// Six sections of the report; the ten acts are one of them, grades and registers another.
	const acts: readonly string[] = actTypes;
	const held = new Set(
		subject.sections.map(({ type }) => {
			if (acts.includes(type)) return 'acts';
			return type === 'register' ? 'grade' : type;
		}),
	);
	await expect(page.getByText('没有查到', { exact: true })).toHaveCount(6 - held.size);
});

test('what is typed before the script has arrived is not lost', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('/', { waitUntil: 'commit' });
	await searchField(page).fill('养老');
	release();
	await page.waitForLoadState('networkidle');
	await expect(searchField(page)).toHaveValue('养老');
	await searchField(page).press('Enter');
	await expect(page.getByRole('article').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole way from home to record works', async ({ page, request }) => {
		const subject = await findSample(request, '家政');
		await page.goto('/');
		await searchField(page).fill(subject.name);
		await searchField(page).press('Enter');
		await page.getByRole('link', { name: subject.name, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject.name);
		await expect(page.getByRole('button', { name: '复制代码' })).toBeHidden();
	});

	test('the pages of a long result are links', async ({ page }) => {
		await page.goto('/search?q=有限公司');
		const first = await page.getByRole('article').allInnerTexts();
		await page.getByRole('link', { name: '下一页' }).click();
		const second = await page.getByRole('article').allInnerTexts();
		expect(second).toHaveLength(20);
		expect(first.filter((text) => second.includes(text))).toEqual([]);
		await page.getByRole('link', { name: '回到第一页' }).click();
		expect(await page.getByRole('article').allInnerTexts()).toEqual(first);
	});
});

test('nothing typed asks what to look for', async ({ page }) => {
	await page.goto('/search?q=');
	await expect(page.getByRole('heading', { name: '想查哪一家？' })).toBeVisible();
});

test('nothing found says what to try', async ({ page }) => {
	await page.goto('/search?q=查无此名的机构');
	await expect(page.getByRole('heading', { name: '没有找到“查无此名的机构”' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: '少打几个字' })).toBeVisible();
});

test('an impossible code leads to the one that a slip explains', async ({ page, request }) => {
	const { uscc, name } = await findSample(request, '旅行社');
	await page.goto(`/search?q=${withSlip(uscc)}`);
	await expect(page.getByRole('heading', { name: '没有这样的代码' })).toBeVisible();
	await page.getByRole('link', { name: formatUscc(uscc as Uscc) }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a possible code that is not held says so', async ({ page }) => {
	await page.goto('/search?q=91110000600037341L');
	await expect(page.getByRole('heading', { name: '没有收录这个代码' })).toBeVisible();
});

for (const [what, typed] of [
	['alone', '11010519491231002X'],
	['among words', '我的身份证11010519491231002X'],
	['in groups', '张三 110105 19491231 002X'],
] as const) {
	test(`a personal identity number ${what} is neither sent nor shown`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
		await page.goto('/search?q=', { waitUntil: 'networkidle' });
		asked.length = 0;
		await searchField(page).fill(typed);
		await searchField(page).press('Enter');
		await expect(page.getByRole('heading', { name: '这里只查机构，不查个人' })).toBeVisible();
		await expect(searchField(page)).toHaveValue('');
		await expect(page).toHaveURL(/\/search\?refused=person$/);
		expect(await page.content()).not.toContain('002X');
		expect(asked.filter((url) => url.includes('002X'))).toEqual([]);
	});
}

test('a code as licences and this site print it is found', async ({ page, request }) => {
	const { uscc, name } = await findSample(request, '养老');
	const printed = formatUscc(uscc as Uscc);
	for (const typed of [
		`统一社会信用代码 ${printed}`,
		`统一社会信用代码：${printed}`,
		`统一社会信用代码${uscc.toLowerCase()}`,
		`代码 ${printed.replaceAll(' ', '\n')} 复制代码`,
	]) {
		await page.goto(`/search?q=${encodeURIComponent(typed)}`);
		await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
		await expect(page.getByRole('article')).toHaveCount(1);
	}
});

test.describe('error pages', () => {
	test.use({ expectedErrors: failedLoad });

	test('an address that is none has a way back', async ({ page }) => {
		const response = await page.goto('/no-such-page');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
		await page.getByRole('link', { name: '回到查询' }).click();
		await expect(page).toHaveURL('/');
	});

	for (const path of ['/badge/none', '/oembed/none', '/.well-known/none']) {
		test(`${path}, beside what programs ask for, has a whole page too`, async ({ page }) => {
			const response = await page.goto(path);
			expect(response?.status()).toBe(404);
			expect(response?.headers()['content-security-policy']).toBeDefined();
			await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
			await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
		});
	}

	test('the page of a code that is not held answers 404 and says what to do', async ({ page }) => {
		const response = await page.goto('/e/91110000600037341L');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: '没有收录这家机构' })).toBeVisible();
		await expect(page.getByRole('link', { name: '信用中国' })).toBeVisible();
	});

	test('the page of an impossible code answers 400', async ({ page }) => {
		const response = await page.goto('/e/123');
		expect(response?.status()).toBe(400);
		await expect(page.getByRole('heading', { name: '没有这样的代码' }).first()).toBeVisible();
	});
});

test.describe('offline', () => {
	test.use({ expectedErrors: /ERR_(?:INTERNET_DISCONNECTED|FAILED)|Failed to fetch|no-response/ });

	test.beforeEach(async ({ page }) => {
		await page.goto('/search?q=养老');
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	});

	test('a look-up says so and keeps what was typed', async ({ page, context }) => {
		await context.setOffline(true);
		await searchField(page).fill('家政');
		await searchField(page).press('Enter');
		await expect(page.getByRole('heading', { name: '没有网络' })).toBeVisible();
		await context.setOffline(false);
		await page.getByRole('link', { name: '再试一次' }).click();
		await expect(searchField(page)).toHaveValue('家政');
		await expect(page.getByRole('article').first()).toBeVisible();
	});

	test('a page opened anew says so in its language, and opens when the network is back', async ({
		page,
		context,
	}) => {
		await page.reload();
		await context.setOffline(true);
		await page.goto('/en/search?q=养老');
		await expect(page.getByRole('heading', { name: 'No network' })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await context.setOffline(false);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByRole('article').first()).toBeVisible();
	});

	// Its page is kept for five minutes, and in a store of its own: tests/e2e/search-again.spec.ts.
	test('a search keeps nothing of what it found for longer on the device', async ({ page }) => {
		const kept = await page.evaluate(async () => {
			const names = (await caches.keys()).filter((name) => name !== 'searched');
			const requests = await Promise.all(
				names.map(async (name) => (await caches.open(name)).keys()),
			);
			return requests.flat().map(({ url }) => new URL(url).pathname);
		});
		expect(kept.length).toBeGreaterThan(3);
		const shell = /^\/(_app\/|(en\/)?(offline(\/kept)?|scan|saved)$|help\/[a-z]+\/facts\.json$)/;
		expect(kept.filter((path) => !shell.test(path))).toEqual([]);
	});
});

test.describe('an answer that is changed on its way', () => {
	// It must come from the network, not from the worker.
	test.use({ serviceWorkers: 'block', expectedErrors: failedLoad });

	test('a failing API has its own face and a way to try again', async ({ page, request }) => {
		const { name } = await findSample(request, '养老');
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.route('**/api/v1/subjects?*', (route) => route.fulfill({ status: 503, body: '' }));
		await searchField(page).fill(name);
		await searchField(page).press('Enter');
		await expect(page.getByRole('heading', { name: '现在答不上来' })).toBeVisible();
		await page.unroute('**/api/v1/subjects?*');
		await page.getByRole('link', { name: '再试一次' }).click();
		await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
	});

	test('a slow answer says that it is looking', async ({ page }) => {
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.route('**/api/v1/subjects?*', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1_500));
			await route.continue();
		});
		await searchField(page).fill('养老');
		await searchField(page).press('Enter');
		await expect(page.getByText('正在查找…')).toBeVisible();
		await expect(page.getByRole('article').first()).toBeVisible();
		await expect(page.getByText('正在查找…')).toBeHidden();
	});
});

test('the code is copied whole', async ({ page, context, request }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { uscc } = await findSample(request, '医院');
	await page.goto(`/e/${uscc}`);
	await page.getByRole('button', { name: '复制代码' }).click();
	await expect(page.getByText('已复制')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(uscc);
});
