// 信用+: what each scheme means, who has its mark, and what a business's page says of its own.
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import type {
	BadgeList,
	BadgeState,
	SchemeHolders,
	SchemeId,
	SchemeList,
} from '@zhixin/api-client';
import { readStore } from './device.ts';
import { expect, test } from './fixtures.ts';

const schemes = ['elder-care', 'housekeeping', 'tourism', 'medical', 'shopping'] as const;
const names = ['养老', '家政', '旅游', '医疗', '购物'] as const;

async function readHolders(
	request: APIRequestContext,
	scheme: SchemeId,
	asked: Record<string, string> = {},
): Promise<SchemeHolders> {
	const query = new URLSearchParams(asked);
	const answer = await request.get(`/api/v1/schemes/${scheme}/subjects?${query}`);
	return (await answer.json()) as SchemeHolders;
}

/** A subject of the sample whose badge is in a state, and the scheme of that badge. */
async function findInState(request: APIRequestContext, state: BadgeState) {
	for (const q of ['养老', '家政', '旅行社', '医院', '超市', '景区', '药']) {
		const found = await request.get(`/api/v1/subjects?${new URLSearchParams({ q, limit: '50' })}`);
		const { items } = (await found.json()) as { items: { uscc: string }[] };
		for (const { uscc } of items) {
			const answer = await request.get(`/api/v1/subjects/${uscc}/badges`);
			const badge = ((await answer.json()) as BadgeList).items.find((one) => one.state === state);
			if (badge !== undefined) return { uscc, badge };
		}
	}
	throw new Error(`no subject of the sample has a badge that is ${state}`);
}

const overflowOf = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('from the home page, the five slips lead to what each scheme means', async ({ page }) => {
	for (const [index, name] of names.entries()) {
		await page.goto('/');
		await page.getByRole('main').getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`/plus/${schemes[index]}$`));
		await expect(page.getByRole('heading', { level: 1, name: `信用+${name}` })).toBeVisible();
		for (const heading of ['要有', '也要符合', '没有标识，说明什么', '依据', '多新才算数']) {
			await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
		}
	}
});

test('the keyboard alone goes from the header to a scheme', async ({ page }) => {
	await page.goto('/about');
	const link = page.getByRole('banner').getByRole('link', { name: '信用+' });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('信用+ 看有凭有据的');
	const first = page.getByRole('main').getByRole('link').first();
	for (let presses = 0; presses < 12; presses += 1) {
		if (await first.evaluate((one) => one === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(first).toBeFocused();
	expect(await first.evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe('none');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/plus\/elder-care$/);
});

test('a text that nobody has checked is never shown as a basis', async ({ page, request }) => {
	const { items } = (await (await request.get('/api/v1/schemes')).json()) as SchemeList;
	for (const { id, versions } of items) {
		for (const path of [`/plus/${id}`, `/plus/${id}/versions`]) {
			await page.goto(path);
			for (const { text, verified } of versions.flatMap(({ basis }) => basis)) {
				if (!verified) await expect(page.locator('main')).not.toContainText(text);
			}
		}
	}
});

test('the versions say in words what changed', async ({ page, request }) => {
	const { items } = (await (await request.get('/api/v1/schemes')).json()) as SchemeList;
	const changed = items.find(({ versions }) => versions.length > 1);
	const [after, before] = changed?.versions ?? [];
	const earlier = before?.criteria.map(({ id }) => id);
	const added = after?.criteria.find(({ id }) => !earlier?.includes(id));
	await page.goto(`/plus/${changed?.id}`);
	await page.getByRole('link', { name: '看各个版本改了什么' }).click();
	const newest = page.getByRole('region', { name: `第 ${after?.version} 版` });
	await expect(newest.getByText(`和第 ${before?.version} 版比`)).toBeVisible();
	const line = newest.getByRole('listitem').filter({ hasText: '增加' });
	await expect(line.filter({ hasText: added?.label ?? '' }).first()).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the directory can be paged, narrowed to a region and searched', async ({
		page,
		request,
	}) => {
		const { items, nextCursor } = await readHolders(request, 'elder-care');
		const [holder] = items;
		if (holder === undefined) throw new Error('nobody holds elder-care');
		await page.goto('/plus/elder-care');
		await expect(page.getByRole('article')).toHaveCount(items.length);
		await expect(page.getByText('先后与好坏无关')).toBeVisible();
		const first = page.getByRole('article').first();
		await expect(first.getByRole('link', { name: holder.name })).toBeVisible();
		await expect(first).toContainText(holder.facts[0]?.issuer ?? '');
		if (nextCursor !== null) {
			await page.getByRole('link', { name: '下一页' }).click();
			await expect(page.getByRole('link', { name: holder.name, exact: true })).toHaveCount(0);
			await page.getByRole('link', { name: '回到第一页' }).click();
		}
		const city = `${holder.region.code.slice(0, 4)}00`;
		await page.getByLabel('地区').selectOption(city);
		await page.getByRole('button', { name: '筛选' }).click();
		const there = await readHolders(request, 'elder-care', { region: city });
		await expect(page.getByRole('article')).toHaveCount(there.items.length);
		await page.getByLabel('在有“信用+养老”标识的机构里找').fill(holder.name);
		await page.locator('main').getByRole('button', { name: '查询' }).click();
		await expect(page).toHaveURL(/scheme=elder-care/);
		const result = page.getByRole('article').filter({ hasText: holder.name }).first();
		await expect(result.getByRole('list', { name: '信用+ 标识' })).toContainText('养老 事实相符');
		await expect(page.getByRole('link', { name: '去掉筛选：信用+养老' })).toBeVisible();
	});

	test('a granted badge opens its facts, its criteria and their version', async ({
		page,
		request,
	}) => {
		const { items } = await readHolders(request, 'elder-care');
		const [holder] = items;
		await page.goto(`/e/${holder?.uscc}`);
		const badges = page.getByRole('region', { name: '信用+ 标识' });
		await badges.getByRole('heading', { name: '养老 · 事实相符' }).click();
		for (const { issuer, identifier, source } of holder?.facts ?? []) {
			await expect(badges.getByText(issuer, { exact: true }).first()).toBeVisible();
			if (identifier) await expect(badges.getByText(identifier).first()).toBeVisible();
			await expect(badges.getByText(source.name).first()).toBeVisible();
		}
		await expect(badges.getByRole('heading', { name: '逐项核对' })).toBeVisible();
		await expect(badges.getByRole('link', { name: '看这条记录' }).first()).toHaveAttribute(
			'href',
			/^#records/,
		);
		await expect(badges.getByRole('link', { name: '核验这个标识，存下证明' })).toHaveAttribute(
			'href',
			`/v/${holder?.uscc}`,
		);
		await badges.getByRole('link', { name: '看条件' }).click();
		await expect(page).toHaveURL(/\/plus\/elder-care\/versions#version-/);
	});
});

const spoken = {
	suspended: '目前不予展示',
	expired: '已过有效期',
	disputed: '异议处理中',
	unknown: '现在核对不了',
} as const;

for (const [state, words] of Object.entries(spoken)) {
	test(`a badge that is ${state} says so in words, and what that does not mean`, async ({
		page,
		request,
	}) => {
		const { uscc, badge } = await findInState(request, state as BadgeState);
		const name = names[schemes.indexOf(badge.scheme)];
		await page.goto(`/e/${uscc}`);
		const badges = page.getByRole('region', { name: '信用+ 标识' });
		const heading = badges.getByRole('heading', { name: `${name} · ${words}` });
		await heading.click();
		await expect(badges.getByRole('heading', { name: '没有标识，说明什么' }).first()).toBeVisible();
		const title = page.getByRole('heading', { name: `${name} · ${words}` });
		const card = badges.getByRole('group').filter({ has: title });
		await expect(card.getByRole('link', { name: '核验这个标识，存下证明' })).toHaveCount(0);
		if (state === 'expired') await expect(card.getByText(/^有效期到 \d{4}-/)).toBeVisible();
		if (state === 'disputed') await expect(card.getByText(/^自 \d{4}-/).first()).toBeVisible();
		await expectAccessible(page);
	});
}

test('a badge that stands although a list cannot be checked now says so with its state', async ({
	page,
	request,
}) => {
	const { uscc, badge } = await findInState(request, 'granted');
	const unchecked = badge.why.filter(({ outcome }) => outcome === 'unknown').length;
	expect(unchecked).toBeGreaterThan(0);
	await page.goto(`/e/${uscc}`);
	const badges = page.getByRole('region', { name: '信用+ 标识' });
	await badges.getByRole('heading', { name: '事实相符' }).click();
	await expect(badges.getByText(`另有 ${unchecked} 项现在核对不了`)).toBeVisible();
	await expect(badges.getByText('现在核对不了', { exact: true })).toHaveCount(unchecked);
});

test('a business of the trade without the entry has one quiet line, others none', async ({
	page,
	request,
}) => {
	const { uscc, badge } = await findInState(request, 'not-enrolled');
	const name = names[schemes.indexOf(badge.scheme)];
	await page.goto(`/e/${uscc}`);
	await expect(page.getByText('没有不等于不合规。').first()).toBeVisible();
	await expect(page.getByRole('link', { name: `信用+${name}：没有查到登记。` })).toBeVisible();
	const other = await findInState(request, 'not-in-scope');
	await page.goto(`/e/${other.uscc}`);
	const trade = names[schemes.indexOf(other.badge.scheme)];
	await expect(page.locator('main')).not.toContainText(`信用+${trade}`);
	await expect(page.locator('main')).not.toContainText('不做这一行');
});

test('a page of the directory from a former release leads back to the first', async ({ page }) => {
	await page.goto('/plus/elder-care?cursor=abc');
	await expect(page.getByRole('heading', { level: 1, name: '信用+养老' })).toBeVisible();
	await expect(page.getByText('翻页的时候换上了新的数据')).toBeVisible();
	await page.getByRole('link', { name: '回到第一页' }).click();
	await expect(page.getByRole('article').first()).toBeVisible();
});

test('a region that is none is said to be none, and the rest of the page stands', async ({
	page,
}) => {
	await page.goto('/plus/tourism?region=999999');
	await expect(page.getByText('没有这个地区')).toBeVisible();
	await expect(page.getByRole('heading', { name: '要有', exact: true })).toBeVisible();
});

test.describe('what is not there', () => {
	test.use({ expectedErrors: /Failed to load resource/ });

	test('an unknown scheme is a page that is not there', async ({ page }) => {
		expect((await page.goto('/plus/no-such-scheme'))?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
	});
});

test.describe('without a network', () => {
	test.use({
		expectedErrors: /ERR_(?:INTERNET_DISCONNECTED|FAILED)|Failed to fetch|no-response|Load failed/,
	});

	test('no badge is shown from the device, and the page says where a proof lies', async ({
		page,
		context,
		request,
	}) => {
		const [holder] = (await readHolders(request, 'elder-care')).items;
		await page.goto(`/e/${holder?.uscc}`);
		await expect(page.getByRole('heading', { name: '养老 · 事实相符' })).toBeVisible();
		const isKept = async () => {
			const subjects = (await readStore(page, 'subjects')) as Record<string, { records: [] }>;
			return subjects[holder?.uscc ?? '']?.records.length ?? 0;
		};
		await expect.poll(isKept).toBeGreaterThan(0);
		await context.setOffline(true);
		await page.goto(`/e/${holder?.uscc}`);
		await expect(page.getByText(/^离线，数据截至/)).toBeVisible();
		await expect(page.getByText('标识只在联网时核对。')).toBeVisible();
		await expect(page.getByRole('link', { name: '看存下的证明' })).toBeVisible();
		await expect(page.locator('main')).not.toContainText('事实相符');
	});
});

test('an outcome that is past its moment is asked for again', async ({ page, request }) => {
	const [holder] = (await readHolders(request, 'elder-care')).items;
	await page.clock.install({ time: new Date() });
	await page.goto(`/e/${holder?.uscc}`);
	await expect(page.getByRole('heading', { name: '养老 · 事实相符' })).toBeVisible();
	// Hydrated: only then does the page look after itself.
	await expect(page.getByRole('button', { name: '复制代码' })).toBeVisible();
	await page.clock.runFor(5_000);
	const again = page.waitForRequest(/\/badges$/);
	await page.clock.fastForward(73 * 3_600_000);
	await again;
});

test.describe('without motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('the halves stand closed at once', async ({ page, request }) => {
		const [holder] = (await readHolders(request, 'elder-care')).items;
		await page.goto(`/e/${holder?.uscc}`);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	});
});

test('in forced colours and in print the tablets keep their shapes', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/plus');
	const item = (words: string) =>
		page
			.getByRole('region', { name: '标识的几种样子' })
			.getByRole('listitem')
			.filter({ hasText: words });
	for (const words of ['事实相符', ...Object.values(spoken), '没有查到登记']) {
		await expect(item(words).locator('svg path').first()).toBeVisible();
	}
	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	await expect(item('事实相符').locator('svg path').first()).toBeVisible();
});

test('on paper a badge stands open', async ({ page, request }) => {
	const [holder] = (await readHolders(request, 'elder-care')).items;
	await page.emulateMedia({ media: 'print' });
	await page.goto(`/e/${holder?.uscc}`);
	await expect(page.getByRole('heading', { name: '逐项核对' }).first()).toBeVisible();
});

for (const prefix of ['', '/en']) {
	test(`the pages of ${prefix || 'zh-CN'} pass axe, fit every width and twice the text`, async ({
		page,
		request,
	}) => {
		const [holder] = (await readHolders(request, 'elder-care')).items;
		const paths = [
			'/',
			'/plus',
			'/plus/shopping',
			'/plus/elder-care/versions',
			`/e/${holder?.uscc}`,
		];
		for (const path of paths) {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await page.goto(prefix + path);
				await page.evaluate(() => {
					for (const folded of document.querySelectorAll('details')) folded.open = true;
				});
				await expectAccessible(page);
			}
			for (const width of [320, 360, 1280]) {
				await page.setViewportSize({ width, height: 740 });
				expect(await overflowOf(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
			}
			await page.setViewportSize({ width: 360, height: 740 });
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
			});
			expect(await overflowOf(page), `${path} with 200 % text`).toBeLessThanOrEqual(0);
		}
	});
}
