// The badge where it has to live: on the merchant's own origin, and on that of somebody who copied it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { MerchantBadgesList } from '@zhixin/api-client';
import { embedSizes } from '@zhixin/api-client/embed';
import { expect, foreignOrigin, shopBrowser, test } from '../embed/embed-test.ts';
import { findMerchant } from '../embed/find-merchant.ts';

test.use({ ...shopBrowser });

const badge = (page: Page) => page.locator('zhixin-credit-badge');
const link = (page: Page) => badge(page).first().getByRole('link');
const face = (page: Page) => badge(page).first().locator('.tablet');
const api = '**/api/v1/badges?*';

test('is joined on the site that the merchant registered, and proves itself with one request', async ({
	page,
	request,
	shop,
	baseURL,
}) => {
	const { uscc, name, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	const asking = page.waitForRequest(api);
	await shop.open(origin, shop.snippet(uscc, `scheme="${scheme}"`));
	await expect(face(page)).toHaveClass(/joined/);
	await expect(link(page)).toContainText(name);
	await expect(link(page)).toContainText('信用+');
	await expect(link(page)).toContainText('事实相符');
	await expect(link(page)).toContainText('示例数据');
	await expect(link(page)).toContainText(/核对于 \d{4}-\d{2}-\d{2}/);
	await expect(link(page)).toHaveAttribute('href', `${baseURL}/v/${uscc}?scheme=${scheme}`);
	const headers = await (await asking).allHeaders();
	expect(headers).not.toHaveProperty('referer');
	expect(headers).not.toHaveProperty('cookie');
	expect(shop.asked.filter((one) => !one.includes('/widget/'))).toHaveLength(1);
});

test('copied to another site it says so, whatever the page writes', async ({
	page,
	request,
	shop,
}) => {
	const { uscc, scheme } = await findMerchant(request, 'granted', true);
	const lies = `scheme="${scheme}" state="granted" verdict="granted" known="granted" api-origin="https://evil.example"`;
	await shop.open(foreignOrigin, shop.snippet(uscc, lies));
	await expect(link(page)).toContainText('没有登记给这个网站');
	await expect(face(page)).toHaveClass(/apart/);
	await badge(page).evaluate((element) =>
		Object.assign(element, { state: 'granted', verdict: 'granted', check: { outcome: 'genuine' } }),
	);
	await expect(link(page)).not.toContainText('事实相符');
});

for (const [state, words, shape] of [
	['suspended', '目前没有授予', 'open'],
	['expired', '已过有效期', 'faded'],
	['disputed', '异议处理中', 'flagged'],
	['unknown', '数据没有按时更新', 'apart'],
	['none', '没有查到登记', 'dashed'],
] as const) {
	test(`${state} has its own face, and no reason`, async ({ page, request, shop }) => {
		const { uscc, name, scheme } = await findMerchant(request, state);
		await shop.open(foreignOrigin, shop.snippet(uscc, `scheme="${scheme}"`));
		await expect(link(page)).toContainText(words);
		await expect(link(page)).toContainText(name);
		await expect(face(page)).toHaveClass(new RegExp(`\\b${shape}\\b`));
		await expect(link(page)).not.toContainText(/名单|失信|异常|处罚/);
	});
}

test('speaks the language of the page around it, or its own', async ({
	page,
	request,
	shop,
	baseURL,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await shop.open(origin, shop.snippet(uscc, `scheme="${scheme}"`), { lang: 'en-GB' });
	await expect(link(page)).toContainText('Facts match');
	await expect(link(page)).toHaveAttribute('href', `${baseURL}/en/v/${uscc}?scheme=${scheme}`);
	await badge(page).evaluate((element) => element.setAttribute('lang', 'zh-CN'));
	await expect(link(page)).toContainText('事实相符');
});

test('fifty badges of different businesses make one request, and a code is asked about once', async ({
	page,
	request,
	shop,
}) => {
	const response = await request.get('/api/v1/schemes/elder-care/subjects?limit=50');
	const { items } = (await response.json()) as MerchantBadgesList;
	const badges = items.map(({ uscc }) => `<p>${shop.snippet(uscc)}</p>`).join('');
	await shop.open(foreignOrigin, badges + badges);
	await expect(link(page)).toContainText('没有登记给这个网站');
	await badge(page).last().scrollIntoViewIfNeeded();
	await expect(badge(page).last().getByRole('link')).toContainText('没有登记给这个网站');
	const asked = shop.asked.filter((one) => one.includes('/api/'));
	expect(asked).toHaveLength(1);
	expect(asked[0]?.match(/uscc=/g)).toHaveLength(items.length);
});

for (const size of ['small', 'medium', 'large'] as const) {
	test(`${size}: nothing moves from the first line of the page to the answer`, async ({
		page,
		request,
		shop,
		baseURL,
	}) => {
		const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
		const { width, height } = embedSizes[size];
		await page.setViewportSize({ width: 480, height: 740 });
		const answer = Promise.withResolvers<void>();
		await page.route(api, async (route) => {
			await answer.promise;
			await route.continue();
		});
		await page.addInitScript(() => {
			Object.assign(globalThis, { moved: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					(globalThis as never as { moved: number }).moved += (
						entry as unknown as { value: number }
					).value;
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		// The picture of the snippet is as large as the badge; here an empty one of that size.
		const picture = `<img alt="核对" align="top" width="${width}" height="${height}" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`;
		await shop.open(
			origin,
			`<div><zhixin-credit-badge uscc="${uscc}" scheme="${scheme}" size="${size}"><a href="${baseURL}/v/${uscc}">${picture}</a></zhixin-credit-badge></div><p id="below">下文</p>`,
		);
		await expect.poll(() => shop.asked.some((one) => one.includes('/api/'))).toBe(true);
		const before = await page.locator('#below').boundingBox();
		answer.resolve();
		await expect(face(page)).toHaveClass(/joined/);
		expect(await page.locator('#below').boundingBox()).toEqual(before);
		expect(await badge(page).boundingBox()).toMatchObject({ width, height });
		expect(await page.evaluate(() => (globalThis as never as { moved: number }).moved)).toBe(0);
	});
}

test('greys by its own clock on a page that stays open, also without the network', async ({
	page,
	request,
	shop,
	context,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await page.clock.install();
	await shop.open(origin, shop.snippet(uscc, `scheme="${scheme}"`));
	await expect(face(page)).toHaveClass(/joined/);
	await context.setOffline(true);
	await page.clock.fastForward(73 * 3_600_000);
	await expect(link(page)).toContainText('已过有效期');
	await expect(face(page)).toHaveClass(/faded/);
});

test('another code in the same place is another badge', async ({ page, request, shop }) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	const other = await findMerchant(request, 'disputed');
	await shop.open(origin, shop.snippet(uscc, `scheme="${scheme}"`));
	await expect(face(page)).toHaveClass(/joined/);
	await badge(page).evaluate((element, code) => element.setAttribute('uscc', code), other.uscc);
	await expect(link(page)).toContainText(other.name);
	await expect(link(page)).not.toContainText('事实相符');
});

test('the module may be loaded twice', async ({ page, request, shop, baseURL }) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	const again = `<script type="module" src="${baseURL}/widget/v1/credit-badge.js?again"></script>`;
	await shop.open(origin, shop.snippet(uscc, `scheme="${scheme}"`) + again);
	await expect(face(page)).toHaveClass(/joined/);
});

test.describe('when nothing is known, the link of the page stays', () => {
	test.use({ expectedErrors: /Failed to load resource/ });

	const headers = { 'access-control-allow-origin': '*' };
	const lies = {
		'the API cannot be reached': undefined,
		'the API fails': { status: 500, headers, json: {} },
		'a page comes instead of data': {
			headers: { ...headers, 'content-type': 'text/html' },
			body: '<!doctype html>granted',
		},
		'another subject is answered': {
			headers,
			json: { items: [{ uscc: '52369901MJ0DEM016T', name: '别家', badges: [], credential: null }] },
		},
		'items is no list': { headers, json: { items: null } },
	} as const;

	for (const [title, answer] of Object.entries(lies)) {
		test(title, async ({ page, request, shop }) => {
			const { uscc, name } = await findMerchant(request, 'granted');
			await page.route(api, (route) => (answer ? route.fulfill(answer) : route.abort()));
			// One without a link of its own says what came of it, so that the other was told too.
			const bare = `<zhixin-credit-badge uscc="${uscc}"></zhixin-credit-badge>`;
			await shop.open(foreignOrigin, shop.snippet(uscc) + bare);
			await expect(badge(page).last()).toContainText(/现在核对不了|没有查到登记/);
			await expect(page.getByRole('link', { name: '在知信核对' }).first()).toBeVisible();
			await expect(badge(page).first()).not.toContainText(name);
		});
	}
});

test.describe('after an outage', () => {
	test.use({ expectedErrors: /Failed to load resource/ });

	test('an open page asks again within a minute, by itself', async ({ page, request, shop }) => {
		const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
		await page.clock.install();
		await page.route(api, (route) => route.abort());
		await shop.open(origin, `<zhixin-credit-badge uscc="${uscc}" scheme="${scheme}">`);
		await expect(badge(page)).toContainText('现在核对不了');
		await page.unroute(api);
		await page.clock.runFor(61_000);
		await expect(face(page)).toHaveClass(/joined/);
	});

	test('the network that comes back is asked again at once', async ({ page, request, shop }) => {
		const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
		await page.clock.install();
		await page.route(api, (route) => route.abort());
		await shop.open(origin, `<zhixin-credit-badge uscc="${uscc}" scheme="${scheme}">`);
		await expect(badge(page)).toContainText('现在核对不了');
		await page.unroute(api);
		// A device that slept: its timers stood still, its clock did not.
		await page.clock.setSystemTime(Date.now() + 120_000);
		await page.evaluate(() => window.dispatchEvent(new Event('online')));
		await expect(face(page)).toHaveClass(/joined/);
	});
});

test('a credential that somebody altered is never joined', async ({ page, request, shop }) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await page.route(api, async (route) => {
		const response = await route.fetch();
		const body = (await response.json()) as MerchantBadgesList;
		const items = body.items.map((item) => {
			const [head, payload = '', signature] = (item.credential ?? '').split('.');
			const altered = Buffer.from(payload, 'base64url').toString().replace('养老', '养生');
			const text = Buffer.from(altered).toString('base64url');
			return { ...item, credential: [head, text, signature].join('.') };
		});
		await route.fulfill({ response, json: { ...body, items } });
	});
	await shop.open(origin, shop.snippet(uscc, `scheme="${scheme}"`));
	await expect(link(page)).toContainText('现在核对不了');
	await expect(face(page)).toHaveClass(/apart/);
});

test('an impossible code asks nothing and spoils nothing', async ({ page, request, shop }) => {
	const { uscc, name, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await shop.open(
		origin,
		shop.snippet('91369900MA0DEMA17P') + shop.snippet(uscc, `scheme="${scheme}"`),
	);
	await expect(badge(page).last().getByRole('link')).toContainText(name);
	await expect(badge(page).first().getByRole('link', { name: '在知信核对' })).toBeVisible();
	expect(shop.asked.filter((one) => one.includes('91369900MA0DEMA17P'))).toEqual([]);
});

for (const lang of ['zh-CN', 'en'] as const) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`every face in ${lang}, ${colorScheme}, can be read by everyone`, async ({
			page,
			request,
			shop,
		}) => {
			const states = ['granted', 'suspended', 'expired', 'disputed', 'unknown', 'none'] as const;
			const merchants = [];
			for (const state of states) {
				merchants.push(await findMerchant(request, state, state === 'granted'));
			}
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const [home] = merchants;
			const badges = merchants.flatMap(({ uscc, scheme }) =>
				Object.keys(embedSizes).map(
					(size) => `<p>${shop.snippet(uscc, `scheme="${scheme}" size="${size}"`)}</p>`,
				),
			);
			await shop.open(home?.origin ?? '', badges.join(''), { lang });
			await badge(page).last().scrollIntoViewIfNeeded();
			for (const one of await badge(page).all()) await expect(one.locator('.said')).toBeAttached();
			const { violations } = await new AxeBuilder({ page })
				.include('zhixin-credit-badge')
				.analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		});
	}
}
