// A site of each test's own behind a network that can fail, and a phone that has looked its business up over it.
import { untilControlled } from '../upgrade/upgrade-test.ts';
import { test as base } from './fixtures.ts';
import { type KeptSite, lookUpKept, serveKept } from './kept-site.ts';
import { type StandingBetween, standBetween } from './standing-between.ts';

export { expect } from './fixtures.ts';

interface Between {
	site: KeptSite;
	network: StandingBetween;
	lookedUp: undefined;
}

export const test = base.extend<Between>({
	expectedErrors: async ({ browserName: _ }, use) =>
		use(/Failed to load resource|Failed to fetch|net::ERR_/),
	site: async ({ browserName: _ }, use) => {
		const site = await serveKept();
		await use(site);
		await site.end();
	},
	network: async ({ site }, use) => {
		const network = await standBetween(site.origin);
		await use(network);
		network.end();
	},
	baseURL: async ({ network }, use) => use(network.origin),
	lookedUp: [
		async ({ page, site, network }, use) => {
			await lookUpKept(page, { ...site, origin: network.origin });
			await untilControlled(page);
			await page.goto('about:blank');
			await use(undefined);
			// A page that is still loading would complain that its site has gone.
			await page.close();
		},
		{ auto: true },
	],
});
