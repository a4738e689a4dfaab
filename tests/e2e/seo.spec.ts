// What search engines and chats are told. The businesses of these tests are invented, and a site that
// shows a sample is closed to engines: so one release here has its mark taken off, as a real one has none.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServedApp, serveSite } from '../bench/serve-app.ts';
import { copyUnmarked } from '../bench/web/unmarked-release.ts';
import { expect, test } from './fixtures.ts';
import { buildKeptRelease, keptName, keptUscc, otherUscc } from './kept-release.ts';

test.describe.configure({ mode: 'serial' });

let folder: string;
let site: ServedApp;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'seo-'));
	const [built, dataDir] = [join(folder, 'built'), join(folder, 'data')];
	await buildKeptRelease(join(folder, 'sources'), built);
	copyUnmarked(built, dataDir);
	site = await serveSite({ ZHIXIN_DATA_DIR: dataDir });
});

test.afterAll(async () => {
	await site.stop();
	rmSync(folder, { recursive: true });
});

const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at = '']) => at);

test('the page of a business says which address is its own, and where it is in each language', async ({
	page,
}) => {
	for (const [prefix, title] of [
		['', `${keptName}的公共信用信息`],
		['/en', `Public credit record of ${keptName}`],
	]) {
		await page.goto(`${site.origin}${prefix}/e/${keptUscc}?view=standard&utm_source=x`);
		const head = page.locator('head');
		await expect(head.locator('link[rel=canonical]')).toHaveAttribute(
			'href',
			`${site.origin}${prefix}/e/${keptUscc}`,
		);
		const alternates = await head
			.locator('link[rel=alternate][hreflang]')
			.evaluateAll((links) =>
				links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
			);
		expect(alternates).toEqual([
			['zh-CN', `${site.origin}/e/${keptUscc}`],
			['en', `${site.origin}/en/e/${keptUscc}`],
			['x-default', `${site.origin}/e/${keptUscc}`],
		]);
		await expect(head.locator('meta[name=robots]')).toHaveAttribute('content', 'noarchive');
		expect(await page.title()).toContain(title);
		for (const name of [
			'og:title',
			'og:description',
			'og:url',
			'og:image',
			'og:locale:alternate',
		]) {
			await expect(head.locator(`meta[property="${name}"]`)).toHaveCount(1);
		}
	}
});

test('who a business is stands there for programs; nothing of its records does', async ({
	page,
}) => {
	await page.goto(`${site.origin}/e/${keptUscc}`);
	const json = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(json ?? '')).toMatchObject({
		'@type': 'Organization',
		legalName: keptName,
		identifier: { '@type': 'PropertyValue', value: keptUscc },
		address: { addressCountry: 'CN' },
	});
	const told = await page
		.locator('head')
		.evaluate((head) =>
			[...head.querySelectorAll('title, meta[content], script[type="application/ld+json"]')]
				.map((one) => one.getAttribute('content') ?? one.textContent)
				.join('\n'),
		);
	expect(told).not.toMatch(/处罚|罚一|示例局|penalt/i);
	await expect(page.locator('[data-nosnippet]').getByText('罚一').first()).toBeVisible();
});

for (const path of [
	'/search?q=云栖',
	`/e/${keptUscc}/records/penalty`,
	`/v/${keptUscc}`,
	`/e/${otherUscc}`,
	'/no-such-page',
	'/offline',
	'/lists/SX-WAGE',
]) {
	test(`${path} is not for engines`, async ({ request }) => {
		const html = await (await request.get(site.origin + path)).text();
		expect(html.match(/<meta name="robots" content="noindex[^>]*>/g)).toHaveLength(1);
		expect(html).not.toContain('rel="canonical"');
		expect(html).not.toContain('application/ld+json');
	});
}

test('each address of each map answers and is the one that counts', async ({ request }) => {
	const index = await request.get(`${site.origin}/sitemap.xml`);
	expect(index.headers()['content-type']).toContain('application/xml');
	const maps = locations(await index.text());
	expect(maps).toEqual(['pages', '1'].map((name) => `${site.origin}/sitemaps/${name}.xml`));
	const pages: string[] = [];
	for (const map of maps) pages.push(...locations(await (await request.get(map)).text()));
	expect(pages).toContain(`${site.origin}/en/e/${keptUscc}`);
	expect(pages.join()).not.toMatch(new RegExp(`${otherUscc}|/search|/offline|/v/`));
	expect(new Set(pages).size).toBe(pages.length);
	for (const address of pages) {
		const answer = await request.get(address, { maxRedirects: 0 });
		expect(answer.status(), address).toBe(200);
		expect(await answer.text(), address).toContain(`<link rel="canonical" href="${address}">`);
	}
});

test('a map is asked for again only when it may be another', async ({ request }) => {
	const address = `${site.origin}/sitemaps/1.xml`;
	const { etag = '' } = (await request.get(address)).headers();
	const again = await request.get(address, { headers: { 'if-none-match': etag } });
	expect(again.status()).toBe(304);
	for (const none of ['0', '2', '01', '1e0', 'x']) {
		expect((await request.get(`${site.origin}/sitemaps/${none}.xml`)).status(), none).toBe(404);
	}
});

test('robots are shown the map and kept from what is for programs', async ({ request }) => {
	const robots = await request.get(`${site.origin}/robots.txt`);
	expect(robots.headers()['content-type']).toContain('text/plain');
	expect(await robots.text()).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
	expect(await robots.text()).toContain('Disallow: /api/');
});

test('a sample is closed to engines, page by page and as a whole', async ({ request }) => {
	expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
	for (const path of ['/', '/en/about', '/plus']) {
		const html = await (await request.get(path)).text();
		expect(html).toContain('<meta name="robots" content="noindex, noarchive">');
		expect(html).toContain('property="og:title"');
		expect(html).toContain('name="twitter:card"');
	}
});

test.use({ expectedErrors: /Failed to load resource/ });
