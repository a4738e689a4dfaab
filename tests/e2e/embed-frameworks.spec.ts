// The badge in what people build pages with: built as they build, opened on the merchant's own origin.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { expect, shopBrowser, test } from '../embed/embed-test.ts';
import { findMerchant } from '../embed/find-merchant.ts';
import { openShop, type ShopPage } from '../embed/shop-server.ts';

test.use({ ...shopBrowser });

const entries = {
	react: 'tests/frameworks/react/main.tsx',
	vue: 'tests/frameworks/vue/main.ts',
	svelte: 'tests/frameworks/svelte/main.ts',
} as const;

async function bundle(entry: string): Promise<string> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'error',
		plugins: [svelte()],
		build: { write: false, rolldownOptions: { input: entry } },
	})) as Rolldown.RolldownOutput;
	return output.find((one) => one.type === 'chunk')?.code ?? '';
}

for (const [framework, entry] of Object.entries(entries)) {
	test(`${framework} shows the badge, changes it, and keeps its link`, async ({
		page,
		request,
		baseURL,
	}) => {
		const { uscc, name, scheme, origin = '' } = await findMerchant(request, 'granted', true);
		const pages = new Map<string, ShopPage>([
			[
				'/',
				{
					html: '<!doctype html><html lang="zh-CN"><title>小店</title><div id="app"></div><script type="module" src="/app.js"></script></html>',
				},
			],
			['/app.js', { html: await bundle(entry), headers: { 'content-type': 'text/javascript' } }],
		]);
		const server = await openShop(pages);
		try {
			const query = new URLSearchParams({ origin: baseURL ?? '', uscc, scheme });
			await page.goto(`${origin}/?${query}`);
			const badge = page.locator('zhixin-credit-badge');
			await expect(badge.locator('.tablet')).toHaveClass(/joined/);
			await expect(badge.getByRole('link').first()).toContainText(name);
			await page.setViewportSize({ width: 480, height: 740 });
			await page.getByRole('button', { name: '大' }).click();
			await expect.poll(async () => (await badge.boundingBox())?.width).toBe(400);
		} finally {
			server.close();
		}
	});
}

test('a server renders the page without a document, with the link inside', async () => {
	await import('@zhixin/widget');
	const link = createElement('a', { href: '/v/1' }, '在知信核对');
	const html = renderToString(createElement('zhixin-credit-badge', { uscc: '1' } as object, link));
	expect(html).toBe(
		'<zhixin-credit-badge uscc="1"><a href="/v/1">在知信核对</a></zhixin-credit-badge>',
	);
});
