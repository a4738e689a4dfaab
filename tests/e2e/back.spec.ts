// Going back shows what was there, and asks nothing for it; but what was withdrawn meanwhile goes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RecordPage } from '@zhixin/api-client';
import { type ServedApp, serveSite } from '../bench/serve-app.ts';
import { expect, test } from './fixtures.ts';
import { buildKeptRelease, keptName, keptUscc } from './kept-release.ts';
import { runReleaseAside } from './run-release-aside.ts';

let folder: string;
let dataDir: string;
let site: ServedApp;

test.beforeEach(async ({ page }) => {
	folder = mkdtempSync(join(tmpdir(), 'back-'));
	dataDir = join(folder, 'data');
	await buildKeptRelease(join(folder, 'sources'), dataDir);
	site = await serveSite({ ZHIXIN_DATA_DIR: dataDir });
	await page.goto(`${site.origin}/search?q=云栖`);
	await page.waitForFunction(() => Boolean(navigator.serviceWorker.controller));
});

test.afterEach(async ({ page }) => {
	// A page that is still loading would complain that its server has gone.
	await page.close();
	await site.stop();
	rmSync(folder, { recursive: true });
});

const result = (page: Page) => page.getByRole('main').getByRole('link', { name: keptName });
const record = (page: Page) => page.getByRole('article').filter({ hasText: '罚一' });

test('results and business are there at once, and nothing is asked for them', async ({ page }) => {
	await result(page).click();
	await expect(record(page)).toBeVisible();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goBack();
	await expect(result(page)).toBeVisible();
	await page.goForward();
	await expect(record(page)).toBeVisible();
	await page.goBack();
	await expect(result(page)).toBeVisible();
	expect(asked.filter((path) => path.startsWith('/api/v1/subjects'))).toEqual([]);
});

test('a record that was withdrawn meanwhile goes from the page that was gone back to', async ({
	page,
}) => {
	await result(page).click();
	await expect(record(page)).toBeVisible();
	await page.goBack();
	await expect(result(page)).toBeVisible();
	const answer = await fetch(`${site.origin}/api/v1/subjects/${keptUscc}/records`);
	const { items } = (await answer.json()) as RecordPage;
	const found = items.find(({ documentNumber }) => documentNumber === '罚一');
	await runReleaseAside(dataDir, ['withdraw', found?.id ?? '']);
	await page.goForward();
	await expect(page.getByRole('heading', { name: keptName })).toBeVisible();
	await expect(record(page)).toHaveCount(0);
	await expect(page.getByRole('article').filter({ hasText: '罚二' })).toBeVisible();
});
