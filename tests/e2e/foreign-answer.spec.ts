// Something on the way answers in the place of the site. Nothing of it is kept, what the device holds is shown,
// and what it does not hold is left to the one who answers: it may be the login that the network wants.
import type { Page } from '@playwright/test';
import { untilControlled } from '../upgrade/upgrade-test.ts';
import { readStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import { keptName, keptUscc } from './kept-release.ts';
import { type KeptSite, lookUpKept, recordOf, serveKept } from './kept-site.ts';
import { loginWords, type StandingBetween, standBetween } from './standing-between.ts';

let site: KeptSite;
let network: StandingBetween;

test.use({ expectedErrors: /Failed to load resource|Failed to fetch|net::ERR_/ });

test.beforeEach(async ({ page }) => {
	site = await serveKept();
	network = await standBetween(site.origin);
	await lookUpKept(page, { ...site, origin: network.origin });
	await untilControlled(page);
	await page.goto('about:blank');
});

test.afterEach(async ({ page }) => {
	await page.close();
	network.end();
	await site.end();
});

const open = (page: Page, path: string) => page.goto(network.origin + path);
const foreignNetworks = ['wantLogin', 'leadToLogin', 'refuse'] as const;

for (const foreign of foreignNetworks) {
	test(`what the device holds is shown, and stays kept: ${foreign}`, async ({ page }) => {
		const kept = JSON.stringify(
			(await open(page, '/about')) && (await readStore(page, 'subjects')),
		);
		network[foreign]();
		await open(page, `/e/${keptUscc}`);
		await expect(page.getByRole('heading', { level: 1, name: keptName })).toBeVisible();
		await expect(recordOf(page, '罚一')).toBeVisible();
		await expect(page.getByText(/^网络没有回应，数据截至/)).toBeVisible();
		await expect(page.getByText('数据正在准备或更换')).toHaveCount(0);
		for (const path of ['/saved', '/scan', '/help']) {
			await open(page, path);
			await expect(page.getByRole('navigation').last()).toBeVisible();
			await expect(page.getByText(loginWords)).toHaveCount(0);
		}
		expect(JSON.stringify(await readStore(page, 'subjects'))).toBe(kept);
	});
}

test('a login that the network wants is reached from what the device does not hold', async ({
	page,
}) => {
	network.wantLogin();
	await open(page, '/');
	await expect(page.getByRole('heading', { name: loginWords })).toBeVisible();
});

test('no foreign page is kept as results', async ({ page, context }) => {
	const results = `/search?q=${encodeURIComponent('云栖')}`;
	for (const foreign of foreignNetworks) {
		network[foreign]();
		await open(page, results);
	}
	network.letThrough();
	await open(page, results);
	await expect(page.getByRole('article').filter({ hasText: keptName })).toBeVisible();
	network.wantLogin();
	// Ours was kept meanwhile.
	await context.setOffline(true);
	await open(page, results);
	await expect(page.getByRole('article').filter({ hasText: keptName })).toBeVisible();
});
