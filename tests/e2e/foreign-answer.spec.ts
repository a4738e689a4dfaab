// Something on the way answers in the place of the site. Nothing of it is kept, what the device holds is shown,
// and what it does not hold is left to the one who answers: it may be the login that the network wants.
import type { Locator } from '@playwright/test';
import { views } from '#lib/view/view.ts';
import { readStore } from './device.ts';
import { keptName, keptUscc } from './kept-release.ts';
import { recordOf } from './kept-site.ts';
import { loginWords } from './standing-between.ts';
import { expect, test } from './standing-between-test.ts';

const foreignNetworks = ['wantLogin', 'leadToLogin', 'refuse'] as const;

for (const foreign of foreignNetworks) {
	test(`what the device holds is shown, and stays kept: ${foreign}`, async ({ page, network }) => {
		await page.goto('/about');
		const kept = JSON.stringify(await readStore(page, 'subjects'));
		network[foreign]();
		await page.goto(`/e/${keptUscc}`);
		await expect(page.getByRole('heading', { level: 1, name: keptName })).toBeVisible();
		await expect(recordOf(page, '罚一')).toBeVisible();
		await expect(page.getByText(/^网络没有回应，数据截至/)).toBeVisible();
		await expect(page.getByText('数据正在准备或更换')).toHaveCount(0);
		for (const path of ['/saved', '/scan', '/help']) {
			await page.goto(path);
			await expect(page.getByRole('navigation').last()).toBeVisible();
			await expect(page.getByText(loginWords)).toHaveCount(0);
		}
		expect(JSON.stringify(await readStore(page, 'subjects'))).toBe(kept);
	});
}

test('a login that the network wants is reached from what the device does not hold', async ({
	page,
	network,
}) => {
	network.wantLogin();
	await page.goto('/');
	await expect(page.getByRole('heading', { name: loginWords })).toBeVisible();
});

test('no foreign page is kept as results', async ({ page, context, network }) => {
	const results = `/search?q=${encodeURIComponent('云栖')}`;
	for (const foreign of foreignNetworks) {
		network[foreign]();
		await page.goto(results);
	}
	network.letThrough();
	await page.goto(results);
	await expect(page.getByRole('article').filter({ hasText: keptName })).toBeVisible();
	network.wantLogin();
	// Ours was kept meanwhile.
	await context.setOffline(true);
	await page.goto(results);
	await expect(page.getByRole('article').filter({ hasText: keptName })).toBeVisible();
});

/** How many lines the words of an element stand in. */
const countLines = (words: Locator) =>
	words.evaluate((element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
	});

for (const view of views) {
	test(`the date as of which all is true is broken in no line: ${view}`, async ({
		page,
		network,
	}) => {
		await page.goto(`/about?view=${view}`);
		network.refuse();
		for (const path of [`/e/${keptUscc}`, '/saved', `/en/e/${keptUscc}`, '/en/saved']) {
			await page.goto(path);
			const line = page.getByText(
				/^(?:网络没有回应，数据截至|The network does not answer; data as of)/,
			);
			const [day, time] = [line.getByText(/^[\d-]{10}$/), line.getByText(/^\d\d:\d\d$/)];
			// The page that opens what is kept says it too, and gives way.
			await expect.poll(() => countLines(day), path).toBe(1);
			await expect.poll(() => countLines(time), path).toBe(1);
			// At 24 pt and more a phone has no room for both.
			if (view !== 'standard' && view !== 'elder') continue;
			const [above, below] = [await day.boundingBox(), await time.boundingBox()];
			expect(above?.y, path).toBe(below?.y);
		}
	});
}
