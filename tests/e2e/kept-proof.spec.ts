// The proof of a badge that is kept on the device, once the server is gone: genuine while it lives,
// past its date when the clock says so, and gone when its fact was withdrawn.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RecordPage } from '@zhixin/api-client';
import { type ServedApp, serveApp } from '../bench/serve-app.ts';
import { readStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import { dayFromToday } from './kept-release.ts';
import { runReleaseAside } from './run-release-aside.ts';

const uscc = '91369900MA0DEMA17N';
const name = '云栖养老院';
const hour = 3_600_000;

let folder: string;
let dataDir: string;
let site: ServedApp;
let isServed: boolean;

test.use({
	expectedErrors:
		/ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)|Failed to (fetch|load)|no-response/,
});

async function buildHolder(): Promise<void> {
	const sources = join(folder, 'sources');
	mkdirSync(sources, { recursive: true });
	const about = { 主体名称: name, 统一社会信用代码: uscc };
	const filing = { ...about, 决定日期: dayFromToday(-90), 备案号: '示备1', 认定机关: '示例局' };
	const register = { id: 'subjects', profile: 'registration' };
	const entries = [
		{ ...register, row: { 企业名称: name, 统一社会信用代码: uscc, 行政区划代码: '360104' } },
		{ id: 'filings', profile: 'register', registerCode: 'elder-care-filing', row: filing },
		{ id: 'market-list', profile: 'serious-dishonesty', listCode: 'SX-SAMR', row: undefined },
	];
	for (const { id, row } of entries) {
		writeFileSync(join(sources, `${id}.jsonl`), row ? `${JSON.stringify(row)}\n` : '');
	}
	const manifest = {
		quarantineLimit: 0,
		sources: entries.map(({ row: _, ...source }) => ({
			...source,
			name: `${source.id} 来源`,
			department: '示例局',
			rhythmDays: 30,
			collectedAt: dayFromToday(-1),
			files: [`${source.id}.jsonl`],
		})),
	};
	writeFileSync(join(sources, 'manifest.json'), JSON.stringify(manifest));
	await runReleaseAside(dataDir, ['build', join(sources, 'manifest.json')]);
}

async function stopServing(): Promise<void> {
	if (isServed) await site.stop();
	isServed = false;
}

test.beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'kept-proof-'));
	dataDir = join(folder, 'data');
	await buildHolder();
	site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
	isServed = true;
});

test.afterEach(async ({ page }) => {
	await page.close();
	await stopServing();
	rmSync(folder, { recursive: true });
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const open = (page: Page) => page.goto(`${site.origin}/v/${uscc}`);

/** Opens the page and waits until the worker holds the credential, or does not hold it any more. */
async function lookUp(page: Page, isKept: boolean): Promise<void> {
	await open(page);
	const kept = async () => {
		const proofs = await readStore(page, 'proofs');
		return [uscc, '/status/suspension'].every((name) => name in proofs);
	};
	await expect.poll(kept).toBe(isKept);
}

test('is genuine when the server has gone, and past its date when its time is over', async ({
	page,
}) => {
	await lookUp(page, true);
	await expect(heading(page)).toHaveText(`标识是真的，属于${name}。`);
	await stopServing();
	await open(page);
	await expect(heading(page)).toHaveText(`标识是真的，属于${name}。`);
	await expect(page.getByText(/^离线：按 .+ 存下的证明/)).toBeVisible();
	await page.clock.setFixedTime(new Date(Date.now() + 73 * hour));
	await page.reload();
	await expect(heading(page)).toHaveText(`${name}的标识已过有效期。`);
	await expect(page.locator('[data-state=granted]')).toHaveCount(0);
});

test('is proved anew in its place once somebody answers again', async ({ page, context }) => {
	await lookUp(page, true);
	await context.setOffline(true);
	await open(page);
	await expect(heading(page)).toHaveText(`标识是真的，属于${name}。`);
	await expect(page.getByText(/^离线：按 .+ 存下的证明/)).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByText(/^离线/)).toHaveCount(0);
	await expect(heading(page)).toHaveText(`标识是真的，属于${name}。`);
});

test('hours later it is still genuine, and says when suspension was last asked about', async ({
	page,
}) => {
	await lookUp(page, true);
	await stopServing();
	await page.clock.setFixedTime(new Date(Date.now() + 20 * hour));
	await open(page);
	await expect(heading(page)).toHaveText(`标识是真的，属于${name}。`);
	await expect(page.getByText(/是否撤销最后查于/)).toBeVisible();
});

test('is gone from the device once its fact was withdrawn', async ({ page }) => {
	await lookUp(page, true);
	const answer = await fetch(`${site.origin}/api/v1/subjects/${uscc}/records`);
	const { items } = (await answer.json()) as RecordPage;
	await runReleaseAside(dataDir, ['withdraw', items[0]?.id ?? '']);
	await lookUp(page, false);
	await expect(heading(page)).toHaveText(`${name}现在没有可展示的信用+标识。`);
	await stopServing();
	await open(page);
	await expect(page.locator('[data-state=granted]')).toHaveCount(0);
	await expect(page.getByText('示备1')).toHaveCount(0);
});
