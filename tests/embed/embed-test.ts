// The page of a merchant, on the merchant's own origin, with a badge of ours on it.
import { findBrowser } from '../../scripts/browser.mjs';
import { browserFlags } from '../../scripts/browser-flags.mjs';
import { test as base, expect } from '../e2e/fixtures.ts';
import { openShop, type ShopPage, shopFlags } from './shop-server.ts';

/** What a test does on a merchant's page. */
export interface Shop {
	/** Opens a page of `origin` that holds `body` and the module; gives nothing until it is there. */
	open(origin: string, body: string, page?: Partial<EmbedPage>): Promise<void>;
	/** What the generator writes, with more attributes where wanted. */
	snippet(uscc: string, attributes?: string): string;
	/** Everything that was asked of the register, in its order: method, path and query. */
	readonly asked: string[];
}

/** How a merchant's page differs from the plainest one. */
export interface EmbedPage {
	readonly lang: string;
	readonly head: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly doctype: string;
	readonly withModule: boolean;
}

/** Someone who copied the snippet, and a merchant without https. */
export const foreignOrigin = 'https://copied.example';

export const test = base.extend<{ shop: Shop }>({
	ownNames: async ({ browserName: _ }, use) => use(/\.example$/),
	shop: async ({ page, context, baseURL }, use) => {
		const pages = new Map<string, ShopPage>();
		const asked: string[] = [];
		context.on('request', (request) => {
			const { origin, pathname, search } = new URL(request.url());
			if (origin === baseURL) asked.push(`${request.method()} ${pathname}${search}`);
		});
		const server = await openShop(pages);
		await use({
			asked,
			snippet: (uscc, attributes = '') =>
				`<zhixin-credit-badge uscc="${uscc}" ${attributes}><a href="${baseURL}/v/${uscc}" referrerpolicy="no-referrer">在知信核对</a></zhixin-credit-badge>`,
			open: async (origin, body, given = {}) => {
				const { lang = 'zh-CN', head = '', headers = {}, doctype = '<!doctype html>' } = given;
				const script =
					given.withModule === false
						? ''
						: `<script type="module" src="${baseURL}/widget/v1/credit-badge.js"></script>`;
				const html = `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><title>小店</title>${head}</head>
					<body><main><h1>小店</h1>${body}</main>${script}</body></html>`;
				pages.set('/', { html, headers });
				await page.goto(`${origin}/`);
			},
		});
		server.close();
	},
});

/** Goes into every file of these tests: the names of merchants lead to the shop. */
export const shopBrowser = {
	launchOptions: { ...findBrowser(), args: [...browserFlags, ...shopFlags] },
	ignoreHTTPSErrors: true,
};

export { expect };
