// A business that was looked up on this device opens with its name before anybody has answered, and with
// nothing else of what is kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RecordPage, Release } from '@zhixin/api-client';
import { expect, test } from './fixtures.ts';
import { keptName, keptUscc } from './kept-release.ts';
import { type KeptSite, lookUpKept, recordOf, serveKept, withdrawRecord } from './kept-site.ts';
import { runReleaseAside } from './run-release-aside.ts';

let site: KeptSite;

test.use({ expectedErrors: /Failed to load resource|Failed to fetch/ });

test.beforeEach(async () => {
	site = await serveKept();
});

test.afterEach(async ({ page }) => {
	// A page that is still loading would complain that its server has gone.
	await page.close();
	await site.end();
});

const address = () => `${site.origin}/e/${keptUscc}`;
const heading = (page: Page) => page.getByRole('heading', { level: 1, name: keptName });

async function lookUp(page: Page): Promise<void> {
	await lookUpKept(page, site);
	await page.goto('about:blank');
}

/** While it is held, the server takes what it is asked and answers nobody. */
const holdServer = () => process.kill(site.pid, 'SIGSTOP');
const letServerAnswer = () => process.kill(site.pid, 'SIGCONT');

async function askApi<Content>(path: string): Promise<Content> {
	const answer = await fetch(`${site.origin}/api/v1${path}`);
	return (await answer.json()) as Content;
}

test('its name is there before anybody answers, and no fact is', async ({ page }) => {
	await lookUp(page);
	holdServer();
	await page.goto(address());
	await expect(page.getByRole('main').getByText(keptName)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: '正在打开…' })).toBeVisible();
	await expect(page.locator('main')).not.toContainText(/罚|行政|在业|存续/);
	letServerAnswer();
	await expect(heading(page)).toBeVisible();
	await expect(recordOf(page, '罚一')).toBeVisible();
	await expect(page.getByText('正在打开…')).toHaveCount(0);
	await expect(page.getByText(/^离线/)).toHaveCount(0);
	await expect(page).toHaveTitle(new RegExp(keptName));
	await expect(page).toHaveURL(address());
});

test('what was withdrawn meanwhile is never on the screen', async ({ page }) => {
	await lookUp(page);
	await withdrawRecord(site, '罚一');
	// The server may take two seconds to notice: this is about what the device still holds after that.
	const told = async () => {
		const { items } = await askApi<RecordPage>(`/subjects/${keptUscc}/records`);
		return items.map(({ documentNumber }) => documentNumber);
	};
	await expect.poll(told).toEqual(['罚二']);
	await page.addInitScript(() => {
		const seen = new Set<string>();
		Object.assign(globalThis, { seen });
		new MutationObserver(() => {
			for (const [word] of document.body?.textContent.matchAll(/罚[一二]/g) ?? []) seen.add(word);
		}).observe(document, { subtree: true, childList: true, characterData: true });
	});
	await page.goto(address());
	await expect(recordOf(page, '罚二')).toBeVisible();
	await expect(recordOf(page, '罚一')).toHaveCount(0);
	expect(await page.evaluate(() => [...(globalThis as never as { seen: string[] }).seen])).toEqual([
		'罚二',
	]);
});

test('of the release the page says what is so now, not what came with the program', async ({
	page,
}) => {
	await lookUp(page);
	await runReleaseAside(site.dataDir, ['build', join(site.sources, 'manifest.json')]);
	const { id } = await askApi<Release>('/release');
	await page.goto(address());
	await expect(heading(page)).toBeVisible();
	await expect(page.getByRole('contentinfo')).toContainText(id);
	await page.getByRole('contentinfo').getByRole('link', { name: '关于' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('contentinfo')).toContainText(id);
});

test('in English it opens at once too', async ({ page }) => {
	await lookUp(page);
	holdServer();
	await page.goto(`${site.origin}/en/e/${keptUscc}`);
	await expect(page.getByRole('heading', { level: 1, name: 'Opening…' })).toBeVisible();
	await expect(page.getByRole('main').getByText(keptName)).toBeVisible();
	letServerAnswer();
	await expect(heading(page)).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('in elder mode it opens in the chosen size, with all that elder mode adds', async ({
	page,
	context,
}) => {
	await lookUp(page);
	await page.goto(`${address()}?view=elder-2`);
	await expect(heading(page)).toBeVisible();
	holdServer();
	await page.goto(address());
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder-2');
	await expect(page.getByRole('main').getByText(keptName)).toBeVisible();
	letServerAnswer();
	await expect(heading(page)).toBeVisible();
	await expect(page.getByRole('button', { name: '听一听' })).toBeVisible();
	await context.setOffline(true);
	await page.goto(address());
	await expect(page.getByText(/^离线，数据截至/)).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder-2');
	await expect(page.getByRole('button', { name: '听一听' })).toBeVisible();
});

test('a business that is gone has the page that says so', async ({ page }) => {
	await lookUp(page);
	const file = (name: string) => join(site.sources, `${name}.jsonl`);
	const lines = readFileSync(file('registration'), 'utf8').split('\n');
	writeFileSync(file('registration'), lines.filter((line) => !line.includes(keptUscc)).join('\n'));
	for (const name of ['penalty', 'disputed']) writeFileSync(file(name), '');
	await runReleaseAside(site.dataDir, ['build', join(site.sources, 'manifest.json')]);
	await page.goto(address());
	await expect(page.getByRole('heading', { level: 1, name: '没有收录这家机构' })).toBeVisible();
	await expect(page.locator('main')).not.toContainText('罚');
});
