// The badge where it has to live: on a page of another origin that allows nothing but our module
// and our API. The page, its policy and its server are the merchant's; the rest is ours.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page, Route } from '@playwright/test';
import type { Subject } from '@zhixin/api-client';
import examples from '../../widget/src/credit-badge/examples.json' with { type: 'json' };
import { test as base, expect } from './fixtures.ts';
import { findSample } from './sample.ts';

interface Shop {
	/** Opens a page of the merchant that holds this body and our module. */
	open(body: string, language?: string): Promise<void>;
	/** The markup that we tell merchants to paste, with more attributes where wanted. */
	snippet(uscc: string, attributes?: string): string;
	/** What was asked of the API, whoever answered. */
	readonly asked: string[];
	subject: Subject;
}

const api = '**/api/v1/subjects/*';
const statuses: Record<string, string> = {
	active: '存续',
	suspended: '停业',
	revoked: '吊销',
	deregistered: '注销',
	'moved-out': '迁出',
};

async function serve(html: () => string, policy: string): Promise<Server> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.setHeader('content-security-policy', policy);
		response.end(html());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
}

function watchRequests(context: BrowserContext, origins: readonly (string | undefined)[]) {
	const asked: string[] = [];
	const strange: string[] = [];
	context.on('request', (request) => {
		const { origin, pathname } = new URL(request.url());
		if (!origins.includes(origin)) strange.push(request.url());
		if (pathname.startsWith('/api/')) asked.push(pathname);
	});
	return { asked, strange };
}

const test = base.extend<{ shop: Shop }>({
	shop: async ({ page, context, request, baseURL }, use) => {
		let html = '';
		const policy = [
			"default-src 'none'",
			`script-src ${baseURL}`,
			`connect-src ${baseURL}`,
			"style-src 'none'",
			"require-trusted-types-for 'script'",
		];
		const server = await serve(() => html, policy.join('; '));
		const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const { asked, strange } = watchRequests(context, [baseURL, origin]);
		await use({
			asked,
			subject: await findSample(request, '有限公司'),
			snippet: (uscc, attributes = '') =>
				`<zhixin-credit-badge uscc="${uscc}" ${attributes}><a href="${baseURL}/e/${uscc}">信用信息</a></zhixin-credit-badge>`,
			open: async (body, language = 'zh-CN') => {
				html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>小店</title>
					<main><h1>小店</h1>${body}</main>
					<script type="module" src="${baseURL}/widget/v1/credit-badge.js"></script></html>`;
				await page.goto(origin);
			},
		});
		server.closeAllConnections();
		server.close();
		expect(strange, 'requests to neither the shop nor the register').toEqual([]);
	},
});

function json(status: number, body: unknown) {
	const headers = { 'access-control-allow-origin': '*' };
	return (route: Route) => route.fulfill({ status, headers, json: body });
}

function badge(page: Page) {
	return page.locator('zhixin-credit-badge');
}

test('says name, status, division and date, and leads to the page of the register', async ({
	page,
	shop,
	baseURL,
}) => {
	const { subject } = shop;
	const asking = page.waitForRequest(api);
	await shop.open(shop.snippet(subject.uscc));
	const link = badge(page).getByRole('link');
	const newest = subject.provenance.map(({ collectedAt }) => collectedAt).sort();
	await expect(link).toContainText(subject.name);
	await expect(link).toContainText(statuses[subject.status ?? ''] ?? '登记状态未提供');
	await expect(link).toContainText(subject.region.name);
	await expect(link).toContainText(`数据截至 ${newest.at(-1)}`);
	await expect(link).toContainText('示例数据');
	await expect(link).toHaveAttribute('href', `${baseURL}/e/${subject.uscc}`);
	await expect(page.getByText('信用信息')).toBeHidden();
	const headers = await (await asking).allHeaders();
	expect(headers).not.toHaveProperty('referer');
	expect(headers).not.toHaveProperty('cookie');
});

test('speaks the language of the page around it', async ({ page, shop, baseURL }) => {
	await shop.open(shop.snippet(shop.subject.uscc), 'en-GB');
	const link = badge(page).getByRole('link');
	await expect(link).toContainText('Data as of');
	await expect(link).toContainText('Sample data');
	await expect(link).toHaveAttribute('href', `${baseURL}/en/e/${shop.subject.uscc}`);
});

test('ten badges of one code make one request', async ({ page, shop }) => {
	const { uscc, name } = shop.subject;
	await shop.open(`${shop.snippet(uscc)} `.repeat(10));
	for (const one of await badge(page).all()) {
		await one.scrollIntoViewIfNeeded();
		await expect(one.getByRole('link')).toContainText(name);
	}
	expect(shop.asked).toEqual([`/api/v1/subjects/${uscc}`]);
});

test('nothing that the page writes changes what is said', async ({ page, shop }) => {
	const { uscc, name } = shop.subject;
	await page.route(api, json(200, { ...shop.subject, status: 'revoked' }));
	await shop.open(
		shop.snippet(
			uscc,
			'status="active" name="最好的店" answer="granted" state="granted" api-origin="https://example.com"',
		),
	);
	const link = badge(page).getByRole('link');
	await expect(link).toContainText(name);
	await expect(link).toContainText('吊销');
	await expect(link).not.toContainText('存续');
	await expect(link).not.toContainText('最好的店');
});

test('another code in the same place is another badge', async ({ page, shop, request }) => {
	const other = await findSample(request, '合作社');
	await shop.open(shop.snippet(shop.subject.uscc));
	await expect(badge(page).getByRole('link')).toContainText(shop.subject.name);
	await badge(page).evaluate((element, uscc) => element.setAttribute('uscc', uscc), other.uscc);
	await expect(badge(page).getByRole('link')).toContainText(other.name);
});

test('does not move what stands below it when the facts arrive', async ({ page, shop }) => {
	const answer = Promise.withResolvers<void>();
	await page.route(api, async (route) => {
		await answer.promise;
		await json(200, { ...shop.subject, name: '江西鹤寿康养老服务有限公司' })(route);
	});
	await shop.open(`${shop.snippet(shop.subject.uscc)}<p id="below">下文</p>`);
	await expect.poll(() => shop.asked).toHaveLength(1);
	await expect(page.getByText('信用信息')).toBeVisible();
	const before = await page.locator('#below').boundingBox();
	answer.resolve();
	await expect(badge(page).getByRole('link')).toContainText('鹤寿康');
	expect(await page.locator('#below').boundingBox()).toEqual(before);
});

test('goes stale by its own clock, on a page that stays open', async ({ page, shop }) => {
	const [source] = shop.subject.provenance;
	const provenance = [{ ...source, collectedAt: '2026-11-20', staleAfter: '2026-11-25' }];
	await page.route(api, json(200, { ...shop.subject, provenance }));
	await page.clock.install({ time: new Date('2026-11-25T23:00:00+08:00') });
	await shop.open(shop.snippet(shop.subject.uscc));
	const link = badge(page).getByRole('link');
	await expect(link).toContainText('数据截至 2026-11-20');
	await expect(link).not.toContainText('可能已过期');
	await page.clock.fastForward('01:01:00');
	await expect(link).toContainText('可能已过期');
	expect(shop.asked).toHaveLength(1);
});

test('the module may be loaded twice', async ({ page, shop, baseURL }) => {
	await shop.open(
		`${shop.snippet(shop.subject.uscc)}<script type="module" src="${baseURL}/widget/v1/credit-badge.js#2"></script>
		<script type="module" src="${baseURL}/widget/v1/credit-badge.js?again"></script>`,
	);
	await expect(badge(page).getByRole('link')).toContainText(shop.subject.name);
	expect(shop.asked).toHaveLength(1);
});

test.describe('when nothing is known, the link of the page stays', () => {
	test.use({ expectedErrors: /Failed to load resource/ });

	const lies: Record<string, (route: Route, subject: Subject) => Promise<void>> = {
		'the API cannot be reached': (route) => route.abort(),
		'the API fails': (route) => json(500, {})(route),
		'the API does not hold the code': (route) =>
			json(404, { type: '/problems/subject-not-found' })(route),
		'a page comes instead of data': (route) =>
			route.fulfill({
				body: '<!doctype html>存续',
				headers: { 'access-control-allow-origin': '*', 'content-type': 'text/html' },
			}),
		'another subject is answered': (route, subject) =>
			json(200, { ...subject, uscc: examples.subject.uscc })(route),
		'an unheard-of status is answered': (route, subject) =>
			json(200, { ...subject, status: 'excellent' })(route),
	};

	for (const [title, answer] of Object.entries(lies)) {
		test(title, async ({ page, shop }) => {
			const { uscc } = shop.subject;
			await page.route(api, (route) => answer(route, shop.subject));
			// One without a link of its own says what came of it, so that the other was told too.
			const bare = `<zhixin-credit-badge uscc="${uscc}"></zhixin-credit-badge>`;
			await shop.open(shop.snippet(uscc) + bare);
			const saying = title.includes('hold') ? '现有数据中没有这个代码' : '暂时无法核对';
			await expect(badge(page).last()).toContainText(saying);
			await expect(page.getByRole('link', { name: '信用信息' })).toBeVisible();
			await expect(badge(page).first()).not.toContainText(shop.subject.name);
		});
	}
});

test('an impossible code asks nothing', async ({ page, shop }) => {
	await shop.open(shop.snippet('91369900MA0DEMA17P') + shop.snippet(shop.subject.uscc));
	await expect(badge(page).last().getByRole('link')).toContainText(shop.subject.name);
	await expect(page.getByRole('link', { name: '信用信息' })).toBeVisible();
	expect(shop.asked).toEqual([`/api/v1/subjects/${shop.subject.uscc}`]);
});

test.describe('every example', () => {
	for (const language of ['zh-CN', 'en'] as const) {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`in ${language}, ${colorScheme}, says what it should, to everyone`, async ({
				page,
				shop,
			}) => {
				const shown = examples.examples.filter(({ shows }) => shows !== null);
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.clock.install({ time: new Date(examples.now) });
				await page.route(api, (route) => {
					const example = shown.find(({ uscc }) => route.request().url().endsWith(uscc));
					const differs = { uscc: example?.uscc, ...example?.answer?.differs };
					return json(200, { ...examples.subject, ...differs })(route);
				});
				await shop.open(
					shown.map(({ uscc }) => `<div>${shop.snippet(uscc)}</div>`).join(''),
					language,
				);
				for (const { uscc, shows, face } of shown) {
					const one = page.locator(`zhixin-credit-badge[uscc="${uscc}"]`);
					await one.scrollIntoViewIfNeeded();
					for (const words of shows?.[language] ?? []) {
						await expect(one.getByRole('link')).toContainText(words);
					}
					await expect(one.locator('.tablet')).toHaveClass(new RegExp(`\\b${face}\\b`));
				}
				const { violations } = await new AxeBuilder({ page })
					.include('zhixin-credit-badge')
					.analyze();
				expect(violations).toEqual([]);
			});
		}
	}
});
