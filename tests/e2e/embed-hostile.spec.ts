// Pages on which a badge has to live although nobody there thought of it, and some that mean it ill.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { hitsOf } from '../embed/blocker-list.ts';
import { type EmbedPage, expect, foreignOrigin, shopBrowser, test } from '../embed/embed-test.ts';
import { findMerchant } from '../embed/find-merchant.ts';

test.use({ ...shopBrowser });

const badge = (page: Page) => page.locator('zhixin-credit-badge');
const link = (page: Page) => badge(page).first().getByRole('link');
const face = (page: Page) => badge(page).first().locator('.tablet');

interface Hostile {
	readonly page?: (baseURL: string) => Partial<EmbedPage>;
	readonly around?: (badge: string) => string;
}

const policy = (baseURL: string, more = '') =>
	`default-src 'none'; script-src ${baseURL}; connect-src ${baseURL}; img-src ${baseURL}${more}`;

const inHead = (head: string): Hostile => ({ page: () => ({ head }) });

const pages: Readonly<Record<string, Hostile>> = {
	'a policy that allows nothing but us': {
		page: (baseURL) => ({ headers: { 'content-security-policy': policy(baseURL) } }),
	},
	'Trusted Types with no policy at all': {
		page: (baseURL) => ({
			headers: {
				'content-security-policy': policy(
					baseURL,
					"; require-trusted-types-for 'script'; trusted-types 'none'",
				),
			},
		}),
	},
	'a sheet that unsets everything': inHead('<style>* { all: unset !important }</style>'),
	'a sheet that hides links and buttons': inHead(
		'<style>a, button, span, strong { display: none; color: red; font-size: 1px }</style>',
	),
	'capitals, tracking and a tiny font': inHead(
		'<style>body { font: 6px/1 cursive; text-transform: uppercase; letter-spacing: 9px; direction: rtl }</style>',
	),
	'quirks mode': { page: () => ({ doctype: '' }) },
	'a base address of somebody else': inHead('<base href="https://other.example/deep/">'),
	'a page that is scaled and turned': {
		around: (html) =>
			`<div style="transform: scale(.8) rotate(2deg); overflow: hidden">${html}</div>`,
	},
	'right to left': { around: (html) => `<div dir="rtl">${html}</div>` },
	'a narrow column': { around: (html) => `<div style="width: 180px">${html}</div>` },
	'frozen prototypes': inHead(
		'<script>Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Function.prototype)</script>',
	),
	'prototypes with strange additions': inHead(
		'<script>Array.prototype.extra = 1; Object.prototype.inherited = "granted"; Array.prototype.toJSON = () => "[]"</script>',
	),
	'an old library that wraps the registry': inHead(
		'<script>const define = customElements.define; customElements.define = function (name, element) { if (!/-/.test(name)) throw Error(name); return define.call(this, name, element) }</script>',
	),
	'timers and frames that never come': inHead(
		'<script>globalThis.requestAnimationFrame = () => 0; globalThis.requestIdleCallback = () => 0</script>',
	),
};

for (const [title, { page: differs, around = (html: string) => html }] of Object.entries(pages)) {
	test(`${title}: the badge says what it says elsewhere`, async ({
		page,
		request,
		shop,
		baseURL,
	}) => {
		const { uscc, name, scheme, origin = '' } = await findMerchant(request, 'granted', true);
		const thrown: Error[] = [];
		page.on('pageerror', (error) => thrown.push(error));
		await shop.open(
			origin,
			around(shop.snippet(uscc, `scheme="${scheme}"`)),
			differs?.(baseURL ?? ''),
		);
		await expect(face(page)).toHaveClass(/joined/);
		await expect(link(page)).toContainText('事实相符');
		await expect(link(page)).toContainText(name);
		await expect(link(page)).toBeVisible();
		const look = await link(page).evaluate((one) => {
			const { color, fontSize, textTransform } = getComputedStyle(one);
			return { color, textTransform, fontSize: Number.parseFloat(fontSize) };
		});
		expect(look).toMatchObject({ textTransform: 'none' });
		expect(look.fontSize).toBeGreaterThanOrEqual(14);
		expect(thrown).toEqual([]);
	});
}

test('in a frame without an origin it is on nobody’s site', async ({
	page,
	request,
	shop,
	baseURL,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	// Its own language: what the browser of a frame of its own speaks is known there only later.
	const inner = `<html lang='zh-CN'>${shop.snippet(uscc, `scheme='${scheme}'`)}<script type='module' src='${baseURL}/widget/v1/credit-badge.js'></script>`;
	await shop.open(
		origin,
		`<iframe title="inner" sandbox="allow-scripts" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
		{ withModule: false },
	);
	const shown = page
		.frameLocator('iframe')
		.locator('zhixin-credit-badge')
		.getByRole('link')
		.first();
	await expect(shown).toContainText(/没有登记给这个网站|现在核对不了/);
});

test('moved, hidden at first and shown again it stays what it is, with one request', async ({
	page,
	request,
	shop,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await shop.open(
		origin,
		`<div id="closed" hidden>${shop.snippet(uscc, `scheme="${scheme}"`)}</div><div id="other"></div>`,
	);
	await page.waitForTimeout(300);
	expect(shop.asked.filter((one) => one.includes('/api/'))).toEqual([]);
	await page.evaluate(() => document.querySelector('#closed')?.removeAttribute('hidden'));
	await expect(face(page)).toHaveClass(/joined/);
	await page.evaluate(() => {
		const one = document.querySelector('zhixin-credit-badge');
		if (one) document.querySelector('#other')?.append(one);
	});
	await expect(face(page)).toHaveClass(/joined/);
	expect(await badge(page).boundingBox()).toMatchObject({ width: 320, height: 116 });
	expect(shop.asked.filter((one) => one.includes('/api/'))).toHaveLength(1);
});

test('two hundred badges of one business are one request, and keep nothing', async ({
	page,
	request,
	shop,
	context,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await shop.open(origin, `<p>${shop.snippet(uscc, `scheme="${scheme}"`)}</p>`.repeat(200));
	await badge(page).last().scrollIntoViewIfNeeded();
	await expect(badge(page).last().locator('.tablet')).toHaveClass(/joined/);
	expect(shop.asked).toEqual([
		'GET /widget/v1/credit-badge.js',
		`GET /api/v1/badges?uscc=${uscc}&proof=inline`,
	]);
	expect(await context.cookies()).toEqual([]);
	const kept = await page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		(await indexedDB.databases()).length,
		(await caches.keys()).length,
	]);
	expect(kept).toEqual([0, 0, 0, 0]);
});

test('in forced colours, at 400 % zoom and with letters of twice the size the words are there, and nothing moves for those who dislike it', async ({
	page,
	request,
	shop,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 320, height: 256 });
	await shop.open(origin, shop.snippet(uscc, `scheme="${scheme}"`), {
		head: '<style>html { font-size: 200% }</style>',
	});
	await expect(link(page)).toContainText('事实相符');
	const { cut, animation } = await face(page).evaluate((one) => ({
		cut: one.scrollWidth > one.clientWidth + 1,
		animation: getComputedStyle(one.querySelector('.half') as Element).animationName,
	}));
	expect(cut).toBe(false);
	expect(animation).toBe('none');
});

test('a slow line shows the link at once and the badge later', async ({
	page,
	request,
	shop,
	context,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	const session = await context.newCDPSession(page);
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 400,
		downloadThroughput: 50_000,
		uploadThroughput: 50_000,
	});
	await shop.open(origin, shop.snippet(uscc, `scheme="${scheme}"`));
	await expect(page.getByRole('link', { name: '在知信核对' }).first()).toBeVisible();
	await expect(face(page)).toHaveClass(/joined/);
});

test('without script the link of the page is what there is', async ({
	request,
	shop,
	page,
	baseURL,
}) => {
	const { uscc } = await findMerchant(request, 'granted', true);
	await shop.open(foreignOrigin, shop.snippet(uscc), { withModule: false });
	await expect(page.getByRole('link', { name: '在知信核对' })).toHaveAttribute(
		'href',
		`${baseURL}/v/${uscc}`,
	);
});

test('two versions of ours on one page are one badge, and agree', async ({
	page,
	request,
	shop,
	baseURL,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	const other = `<script type="module" src="${baseURL}/widget/1.0.0/credit-badge.js"></script>`;
	await shop.open(origin, other + shop.snippet(uscc, `scheme="${scheme}"`));
	await expect(face(page)).toHaveClass(/joined/);
	expect(shop.asked.filter((one) => one.includes('/api/'))).toHaveLength(1);
});

test('a page that was saved to a disk is on nobody’s site', async ({ page, request, baseURL }) => {
	const { uscc, scheme } = await findMerchant(request, 'granted', true);
	const folder = mkdtempSync(join(tmpdir(), 'saved-page-'));
	try {
		const path = join(folder, 'page.html');
		writeFileSync(
			path,
			`<!doctype html><meta charset="utf-8"><title>小店</title><zhixin-credit-badge uscc="${uscc}" scheme="${scheme}" lang="zh-CN"><a href="${baseURL}/v/${uscc}">核对</a></zhixin-credit-badge><script type="module" src="${baseURL}/widget/v1/credit-badge.js"></script>`,
		);
		await page.goto(pathToFileURL(path).href);
		await expect(link(page)).toContainText('没有登记给这个网站');
		await expect(face(page)).toHaveClass(/apart/);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('no rule against trackers hits anything that is asked for', async ({
	request,
	page,
	shop,
	baseURL,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	await page.route(
		(url) => hitsOf(url.href).length > 0,
		(route) => route.abort('blockedbyclient'),
	);
	await shop.open(
		origin,
		`${shop.snippet(uscc, `scheme="${scheme}"`)}<img alt="标识" src="${baseURL}/badge/${uscc}.svg"><iframe title="标识" src="${baseURL}/embed/${uscc}" referrerpolicy="origin"></iframe>`,
	);
	await expect(face(page)).toHaveClass(/joined/);
	await expect(page.frameLocator('iframe').locator('svg .said')).toHaveText('事实相符');
	const isDrawn = () =>
		page.getByAltText('标识').evaluate((one: HTMLImageElement) => one.naturalWidth);
	await expect.poll(isDrawn).toBe(320);
	expect(shop.asked.length).toBeGreaterThan(3);
	for (const one of shop.asked) expect(hitsOf(one), one).toEqual([]);
});

// Whatever is asked of the storage of a page throws, as with third-party storage blocked or in a sandbox.
const noStorage = `<script>
	for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
		Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } });
	Object.defineProperty(Document.prototype, 'cookie', { get() { throw new DOMException('denied', 'SecurityError') } });
</script>`;

test('with all storage blocked, element and frame say what they say elsewhere', async ({
	request,
	page,
	shop,
	baseURL,
	context,
}) => {
	const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
	const session = await context.newCDPSession(page);
	await session.send('Network.setCookieControls', {
		enableThirdPartyCookieRestriction: true,
	});
	await shop.open(
		origin,
		`${shop.snippet(uscc, `scheme="${scheme}"`)}<iframe title="标识" src="${baseURL}/embed/${uscc}?scheme=${scheme}" referrerpolicy="origin"></iframe>`,
		{ head: noStorage },
	);
	await expect(face(page)).toHaveClass(/joined/);
	await expect(page.frameLocator('iframe').locator('svg .said')).toHaveText('事实相符');
	expect(await context.cookies()).toEqual([]);
});

test.describe('where no picture may be shown', () => {
	test.use({ expectedErrors: /Content Security Policy|ERR_BLOCKED_BY_CLIENT/ });

	for (const how of ['by the policy of the page', 'by a blocker'] as const) {
		test(`${how}, its words are a link, and the element needs none`, async ({
			request,
			page,
			shop,
			baseURL,
		}) => {
			const { uscc, scheme, origin = '' } = await findMerchant(request, 'granted', true);
			const byPolicy = how === 'by the policy of the page';
			if (!byPolicy) await page.route('**/badge/*.svg*', (route) => route.abort('blockedbyclient'));
			const picture = (words: string) =>
				`<a href="${baseURL}/v/${uscc}"><img alt="${words}" width="320" height="116" src="${baseURL}/badge/${uscc}.svg"></a>`;
			await shop.open(
				origin,
				`<zhixin-credit-badge uscc="${uscc}" scheme="${scheme}">${picture('里面')}</zhixin-credit-badge>${picture('点开核对')}`,
				byPolicy
					? {
							headers: {
								'content-security-policy': `default-src 'none'; script-src ${baseURL}; connect-src ${baseURL}; img-src 'none'`,
							},
						}
					: {},
			);
			await expect(face(page)).toHaveClass(/joined/);
			const left = page.getByRole('link', { name: '点开核对' });
			await expect(left).toHaveAttribute('href', `${baseURL}/v/${uscc}`);
			const seen = await left.locator('img').evaluate((one: HTMLImageElement) => one.naturalWidth);
			expect(seen).toBe(0);
		});
	}
});

test.describe('where a blocker refuses the module', () => {
	test.use({ expectedErrors: /ERR_BLOCKED_BY_CLIENT/ });

	test('where no script may run, the link of the page and its picture are there', async ({
		request,
		page,
		shop,
		baseURL,
	}) => {
		const { uscc } = await findMerchant(request, 'granted', true);
		const refused: string[] = [];
		page.on('requestfailed', (one) => refused.push(new URL(one.url()).pathname));
		await page.route('**/widget/**', (route) => route.abort('blockedbyclient'));
		await shop.open(
			foreignOrigin,
			`<zhixin-credit-badge uscc="${uscc}"><a href="${baseURL}/v/${uscc}"><img alt="点开核对" src="${baseURL}/badge/${uscc}.svg"></a></zhixin-credit-badge>`,
		);
		const picture = page.getByRole('link', { name: '点开核对' }).locator('img');
		await expect
			.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth))
			.toBe(320);
		expect(refused).toContain('/widget/v1/credit-badge.js');
	});
});

test('a page whose script writes into the element makes it say nothing else', async ({
	request,
	page,
	shop,
}) => {
	const { uscc, scheme } = await findMerchant(request, 'granted', true);
	await shop.open(foreignOrigin, shop.snippet(uscc, `scheme="${scheme}"`));
	await expect(link(page)).toContainText('没有登记给这个网站');
	await badge(page).evaluate(
		(element, [code, about]) => {
			const check = {
				outcome: 'genuine',
				credential: {
					validUntil: '2999-01-01T00:00:00Z',
					badges: [{ scheme: about, expires: '2999-01-01T00:00:00Z' }],
				},
			};
			const badges = { name: '别家', states: [{ scheme: about, state: 'granted' }] };
			const answer = { outcome: 'found', badges };
			Object.assign(element, { known: { uscc: code, answer, check }, answer, check, badges });
			element.setAttribute('size', 'large');
		},
		[uscc, scheme] as const,
	);
	await expect(badge(page)).toHaveAttribute('size', 'large');
	await expect(link(page)).toContainText('没有登记给这个网站');
	await expect(face(page)).toHaveClass(/apart/);
});
