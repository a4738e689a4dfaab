// What is saved, once the server has really gone, and what must not be there any more: withdrawn,
// past its last day, left out by another release. A server and a data folder of each worker's own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ServedApp, serveApp } from '../bench/serve-app.ts';
import { moveWorkerClock, readStore, textOf } from './device.ts';
import { expect, test } from './fixtures.ts';
import { buildSavedRelease, home, shop, withdrawRecord } from './saved-release.ts';
import { noteField, saveButton, untilWorkerAnswers } from './saving.ts';

let folder: string;
let dataDir: string;
let site: ServedApp;
let isServed: boolean;

test.use({ expectedErrors: /ERR_CONNECTION_REFUSED|Failed to (fetch|load)|no-response|404/ });

async function stopServing(): Promise<void> {
	if (isServed) await site.stop();
	isServed = false;
}

test.beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'saved-'));
	dataDir = join(folder, 'data');
	await buildSavedRelease(join(folder, 'sources'), dataDir);
	site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
	isServed = true;
});

test.afterEach(async ({ page }) => {
	await page.close();
	await stopServing();
	rmSync(folder, { recursive: true });
});

const line = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

/** Saves a subject from its page and waits until the device holds it whole. */
async function save(page: Page, { uscc }: { uscc: string }): Promise<void> {
	await page.goto(`${site.origin}/e/${uscc}`);
	await untilWorkerAnswers(page);
	await saveButton(page).click();
	await expect(page.getByText('已收藏，没有网络也能打开。')).toBeVisible();
	await expect(saveButton(page)).toHaveAccessibleName(/^已收藏/);
}

async function openSaved(page: Page): Promise<void> {
	await page.goto(`${site.origin}/saved`);
	await expect(page.getByRole('heading', { name: '收藏的' })).toBeVisible();
}

async function exported(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '存成文件' }).click();
	return textOf(await download);
}

test('is there when the server has gone: the list, the record, the proof, each with its date', async ({
	page,
}) => {
	await save(page, home);
	await expect
		.poll(async () => Object.keys(await readStore(page, 'proofs')))
		.toEqual(expect.arrayContaining([home.uscc, '/status/suspension']));
	await openSaved(page);
	await noteField(page, home.name).fill('押金三百');
	await expect(page.getByText('备注已存')).toBeVisible();
	await stopServing();

	await openSaved(page);
	await expect(page.getByText(/^网络没有回应，数据截至 \d{4}-\d\d-\d\d/)).toBeVisible();
	await expect(noteField(page, home.name)).toHaveValue('押金三百');
	await page.getByRole('link', { name: '核验它的标识' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		`标识是真的，属于${home.name}。`,
	);
	await expect(page.getByText(/^离线：按 .+ 存下的证明/)).toBeVisible();

	await page.goto(`${site.origin}/e/${home.uscc}`);
	await expect(page.getByText(/^网络没有回应，数据截至/)).toHaveCount(1);
	await expect(page.getByRole('article').filter({ hasText: home.penalty })).toBeVisible();
	await page.goto(`${site.origin}/en/saved`);
	await expect(page.getByText(/^The network does not answer; data as of /)).toBeVisible();
	await expect(page.getByRole('textbox', { name: `Note on ${home.name}` })).toHaveValue('押金三百');
	await page.goto(`${site.origin}/about`);
	await expect(page.getByText(/^网络没有回应，数据截至/)).toBeVisible();
});

test('one that was never seen has a page that says so, and what can be done', async ({ page }) => {
	await save(page, home);
	await stopServing();
	await page.goto(`${site.origin}/e/${shop.uscc}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('网络没有回应');
	await expect(page.getByText('这家机构没有存在这台设备上')).toBeVisible();
	await expect(page.getByText(`代码 ${shop.uscc}。`)).toBeVisible();
	await expect(page.getByRole('link', { name: '扫码认出代码' })).toBeVisible();
	await page.getByRole('link', { name: '看存在这台设备上的' }).click();
	await expect(page.getByRole('heading', { level: 3, name: home.name })).toBeVisible();
});

test('a withdrawn record goes from the open list, the database and the file; the note stays', async ({
	page,
}) => {
	await save(page, home);
	await save(page, shop);
	await openSaved(page);
	// What needs attention is said of both, and of neither when it may not be shown any more.
	const attention = page.getByRole('link', { name: '1 条行政处罚' });
	await expect(attention).toHaveCount(2);
	await noteField(page, shop.name).fill('老板姓王');
	await expect(page.getByText('备注已存')).toBeVisible();
	await withdrawRecord(site.origin, dataDir, shop);
	await withdrawRecord(site.origin, dataDir, home);
	// Its name was known from the withdrawn record alone.
	await expect(page.getByText(shop.name)).toHaveCount(0);
	await expect(noteField(page, shop.uscc)).toHaveValue('老板姓王');
	await expect(attention).toHaveCount(0);
	const device = async () =>
		JSON.stringify([
			await readStore(page, 'saved'),
			await readStore(page, 'viewed'),
			await readStore(page, 'subjects'),
			await readStore(page, 'proofs'),
		]);
	await expect.poll(device).not.toMatch(/云栖乙店|罚一|罚二/);
	const file = await exported(page);
	expect(file).not.toMatch(/云栖乙店|罚一|罚二/);
	expect(file).toContain('老板姓王');
	expect(file).toContain('示备1');
	await stopServing();
	await page.goto(`${site.origin}/e/${home.uscc}`);
	await expect(page.getByText('示备1').first()).toBeVisible();
	await expect(page.locator('main')).not.toContainText(home.penalty);
});

test('past its last public day it is hidden without a network, and back with the right clock', async ({
	page,
	context,
}) => {
	await save(page, shop);
	await page.goto(`${site.origin}/`);
	await stopServing();
	const day = 86_400_000;
	await page.clock.setFixedTime(new Date(Date.now() + 365 * day));
	await moveWorkerClock(context, 365);
	await openSaved(page);
	await expect(page.getByText(shop.name)).toHaveCount(0);
	await expect(line(page, '没有可离线打开的内容')).toBeVisible();
	expect(await exported(page)).not.toMatch(/云栖乙店|罚二/);
	await page.goto(`${site.origin}/e/${shop.uscc}`);
	await expect(page.getByText('这家机构没有存在这台设备上')).toBeVisible();
	// A clock that ran ahead has hidden it and taken nothing.
	await page.clock.setFixedTime(new Date());
	await openSaved(page);
	await expect(page.getByRole('heading', { level: 3, name: shop.name })).toBeVisible();
});

test('a clock a year behind shows nothing that had ended when the register was last asked', async ({
	page,
	context,
}) => {
	await save(page, home);
	await page.clock.setFixedTime(new Date(Date.now() - 365 * 86_400_000));
	await moveWorkerClock(context, -365);
	await openSaved(page);
	await expect(page.getByRole('heading', { level: 3, name: home.name })).toBeVisible();
	// The day of saving lies ahead of such a clock: a date, not tomorrow.
	await expect(page.getByText(/收藏于 \d{4}年\d+月\d+日/)).toBeVisible();
	await stopServing();
	await openSaved(page);
	const [keptAt] = [new Date().toISOString().slice(0, 4)];
	await expect(page.getByText(new RegExp(`^网络没有回应，数据截至 ${keptAt}-`))).toBeVisible();
	await expect(page.getByText(new RegExp(`内容截至 ${keptAt}-`))).toBeVisible();
});

test('another release: what is saved is read again, what was only viewed goes, the list says so', async ({
	page,
}) => {
	await page.goto(`${site.origin}/e/${shop.uscc}`);
	await untilWorkerAnswers(page);
	await save(page, home);
	await openSaved(page);
	await noteField(page, home.name).fill('押金三百');
	await expect(page.getByText('备注已存')).toBeVisible();
	await buildSavedRelease(join(folder, 'later'), dataDir, true);
	await expect(page.getByText('上次看过之后，数据更新过。这里已换成新的。')).toBeVisible();
	await expect(noteField(page, home.name)).toHaveValue('押金三百');
	expect(Object.keys(await readStore(page, 'subjects'))).toEqual([home.uscc]);
	await stopServing();
	await page.goto(`${site.origin}/e/${home.uscc}`);
	await expect(page.getByText('示备1').first()).toBeVisible();
	await expect(page.locator('main')).not.toContainText(home.penalty);
});

test('a network that goes before it was read again loses nothing, and it is read once it is back', async ({
	page,
	context,
}) => {
	await save(page, home);
	await openSaved(page);
	// The release is told, and nothing more gets through.
	await context.route(/\/api\/v1\/(subjects|badges)/, (route) => route.abort());
	await buildSavedRelease(join(folder, 'later'), dataDir, true);
	await expect(page.getByText('有更新的数据版本，联网后这里会自动换成新的。')).toBeVisible();
	await expect(page.getByRole('heading', { level: 3, name: home.name })).toBeVisible();
	expect(Object.keys(await readStore(page, 'subjects'))).toEqual([home.uscc]);
	await context.unroute(/\/api\/v1\/(subjects|badges)/);
	await expect(page.getByText('上次看过之后，数据更新过。这里已换成新的。')).toBeVisible();
});
