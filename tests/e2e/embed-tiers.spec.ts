// One verdict in every tier: the picture, the frame and the element on the same page, at the same moment.
import type { Page } from '@playwright/test';
import { expect, foreignOrigin, shopBrowser, test } from '../embed/embed-test.ts';
import { findMerchant } from '../embed/find-merchant.ts';
import { failedLoad } from './fixtures.ts';

test.use({ ...shopBrowser });

const plain = 'sandbox="allow-popups" referrerpolicy="origin"';
const scripted =
	'sandbox="allow-popups allow-scripts allow-popups-to-escape-sandbox" referrerpolicy="origin"';

const frameOf = (page: Page) => page.frameLocator('iframe');
const wordsOf = (page: Page) => frameOf(page).locator('svg .said');

for (const [state, words] of [
	['granted', '事实相符'],
	['suspended', '目前没有授予'],
	['expired', '已过有效期'],
	['disputed', '异议处理中'],
	['unknown', '数据没有按时更新'],
	['none', '没有查到登记'],
] as const) {
	test(`${state} is the same in picture, frame and element`, async ({
		page,
		request,
		shop,
		baseURL,
	}) => {
		const { uscc, name, scheme, origin } = await findMerchant(request, state, state === 'granted');
		const query = `scheme=${scheme}&lang=zh-CN`;
		await shop.open(
			origin ?? foreignOrigin,
			`${shop.snippet(uscc, `scheme="${scheme}"`)}
			<iframe title="标识" src="${baseURL}/embed/${uscc}?${query}" width="320" height="116" ${scripted}></iframe>`,
		);
		await expect(page.locator('zhixin-credit-badge').getByRole('link')).toContainText(words);
		await expect(wordsOf(page)).toHaveText(words);
		const picture = await request.get(`/badge/${uscc}.svg?${query}`);
		const drawing = await picture.text();
		expect(drawing).toContain(`<title id="t">${name}：`);
		expect(drawing).toContain(words);
		expect(drawing).not.toMatch(/名单|失信|处罚|异常经营/);
	});
}

test.describe('in a frame that may run nothing', () => {
	// What Chromium itself says of our script and of the refresh.
	test.use({ expectedErrors: /sandboxed/ });

	test('the frame of a copied snippet says that the site is not registered, without script too', async ({
		page,
		request,
		shop,
		baseURL,
	}) => {
		const { uscc, scheme } = await findMerchant(request, 'granted', true);
		await shop.open(
			foreignOrigin,
			`<iframe title="标识" src="${baseURL}/embed/${uscc}?scheme=${scheme}" ${plain}></iframe>`,
			{ withModule: false },
		);
		await expect(wordsOf(page)).toHaveText('没有登记给这个网站');
		await expect(frameOf(page).getByRole('link')).toHaveAttribute(
			'href',
			`${baseURL}/v/${uscc}?scheme=${scheme}`,
		);
	});

	test('a frame whose parent is not told concludes nothing, whatever its address says', async ({
		page,
		request,
		shop,
		baseURL,
	}) => {
		const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
		await shop.open(
			foreignOrigin,
			`<iframe title="标识" src="${baseURL}/embed/${uscc}?scheme=${scheme}" sandbox="allow-popups" referrerpolicy="no-referrer"></iframe>`,
			{ withModule: false },
		);
		await expect(wordsOf(page)).toHaveText('现在核对不了');
		await expect(frameOf(page).getByText('不知道这个标识放在哪个网页上')).toBeVisible();
		const claimed = await request.get(`/embed/${uscc}?parent=${encodeURIComponent(origin)}`);
		expect(claimed.status()).toBe(400);
	});
});

for (const [place, words] of [
	['the site that was registered', '事实相符'],
	['another site', '没有登记给这个网站'],
] as const) {
	test(`on ${place} that sends no referrer, the browser tells a frame with script whose page it is`, async ({
		page,
		request,
		shop,
		baseURL,
	}) => {
		const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
		const asking = page.waitForRequest('**/embed/*');
		await shop.open(
			words === '事实相符' ? origin : foreignOrigin,
			`<iframe title="标识" src="${baseURL}/embed/${uscc}?scheme=${scheme}" sandbox="allow-popups allow-scripts"></iframe>`,
			{ withModule: false, headers: { 'referrer-policy': 'no-referrer' } },
		);
		expect(await (await asking).allHeaders()).not.toHaveProperty('referer');
		await expect(wordsOf(page)).toHaveText(words);
		await expect(frameOf(page).getByText('不知道这个标识放在哪个网页上')).toHaveCount(0);
		await expect(frameOf(page).getByRole('link')).toHaveAttribute(
			'href',
			`${baseURL}/v/${uscc}?scheme=${scheme}`,
		);
	});
}

test('a frame that stays open asks anew by itself, and still knows whose page it is on', async ({
	page,
	request,
	shop,
	baseURL,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await page.clock.install();
	await shop.open(
		origin,
		`<iframe title="标识" src="${baseURL}/embed/${uscc}?scheme=${scheme}" ${scripted}></iframe>`,
		{ withModule: false },
	);
	await expect(wordsOf(page)).toHaveText('事实相符');
	const again = page.waitForResponse('**/embed/*');
	await page.clock.runFor(10 * 60_000 + 10_000);
	expect((await again).status()).toBe(200);
	await expect(wordsOf(page)).toHaveText('事实相符');
});

test('the frame reports its height to the page that shows it', async ({
	page,
	request,
	shop,
	baseURL,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await page.addInitScript(() => {
		Object.assign(globalThis, { heard: [] });
		addEventListener('message', ({ data, origin }) =>
			(globalThis as never as { heard: unknown[] }).heard.push({ data, origin }),
		);
	});
	await shop.open(
		origin,
		`<iframe title="标识" src="${baseURL}/embed/${uscc}?scheme=${scheme}&size=large" width="420" ${scripted}></iframe>`,
		{ withModule: false },
	);
	const heard = () =>
		page.evaluate(() => (globalThis as never as { heard: { data: object }[] }).heard);
	await expect.poll(heard).toContainEqual({
		data: { type: 'zhixin:height', height: 148, uscc },
		origin: 'null',
	});
});

test('only the frame may be framed, and it runs nothing but its own script', async ({
	request,
}) => {
	const { uscc } = await findMerchant(request, 'granted', true);
	for (const path of ['/', `/e/${uscc}`, `/v/${uscc}`, '/embed', `/badge/${uscc}.svg`]) {
		const headers = (await request.get(path)).headers();
		expect(headers['x-frame-options'], path).toBe('DENY');
		expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
	}
	const headers = (await request.get(`/embed/${uscc}`)).headers();
	expect(headers['x-frame-options']).toBeUndefined();
	expect(headers['content-security-policy']).toMatch(
		/^default-src 'none'; style-src 'sha256-[^;]+; script-src 'sha256-[^;' ]+'; .*frame-ancestors \*$/,
	);
	expect(headers['cache-control']).toBe('private, no-store');
	expect(headers.vary).toContain('Referer');
});

test('what is no badge is never one for a cache: a 4xx that is a picture, not kept', async ({
	request,
}) => {
	const { uscc } = await findMerchant(request, 'granted', true);
	for (const [path, status] of [
		['/badge/91369900MA0DEMA17P.svg', 400],
		['/badge/91369900MA0DEMA17N.svg', 404],
		[`/badge/${uscc}.svg?size=huge`, 400],
		[`/badge/${uscc}.svg?scheme=elder-care&scheme=tourism`, 400],
		[`/badge/${uscc}.svg?state=granted`, 400],
		['/embed/91369900MA0DEMA17N', 404],
	] as const) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(status);
		expect(response.headers()['cache-control'], path).toContain('no-store');
		expect(await response.text()).not.toContain('事实相符');
	}
	const good = await request.get(`/badge/${uscc}.svg`);
	expect(good.headers()).toMatchObject({
		'content-type': 'image/svg+xml; charset=utf-8',
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin',
	});
	expect(good.headers()['cache-control']).toMatch(/max-age=[0-2], must-revalidate/);
	const again = await request.get(`/badge/${uscc}.svg`, {
		headers: { 'if-none-match': good.headers().etag ?? '' },
	});
	expect(again.status()).toBe(304);
});

test.describe('drawn', () => {
	test.use({ expectedErrors: failedLoad });

	test('with the fonts of this system, no text leaves its box', async ({ page, request }) => {
		const { uscc, scheme } = await findMerchant(request, 'granted', true);
		for (const size of ['small', 'medium', 'large']) {
			for (const lang of ['zh-CN', 'en']) {
				const path = `/badge/${uscc}.svg?scheme=${scheme}&size=${size}&lang=${lang}`;
				const drawing = await (await request.get(path)).text();
				await page.setContent(drawing);
				const outside = await page.evaluate(() => {
					const svg = document.querySelector('svg');
					const room = Number(svg?.getAttribute('width'));
					return [...(svg?.querySelectorAll('text') ?? [])]
						.map((text) => ({ box: text.getBBox(), words: text.textContent }))
						.filter(({ box }) => box.x < 0 || box.x + box.width > room);
				});
				expect(outside, path).toEqual([]);
			}
		}
	});
});
