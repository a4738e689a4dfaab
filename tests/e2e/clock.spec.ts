// A device whose date is wrong: with a network the register's clock judges, and the reader is told.
import type { Page } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { writeStore } from './device.ts';
import { expect, test } from './fixtures.ts';

const day = 86_400_000;

test.use({
	expectedErrors: /ERR_(?:INTERNET_DISCONNECTED|FAILED)|Failed to fetch|no-response/,
});

const beOff = (page: Page, days: number) =>
	page.clock.install({ time: new Date(Date.now() + days * day) });
const told = (page: Page, days: number) =>
	page.getByText(`这台设备的日期比本站${days > 0 ? '快' : '慢'}约 ${Math.abs(days)} 天`);

for (const days of [3, 20, 366, -366]) {
	test(`${days} days off, a genuine badge is genuine, and nothing is called late`, async ({
		page,
		request,
		baseURL,
	}) => {
		const { uscc, name } = await findHolder(request);
		await beOff(page, days);
		await page.goto(`/v/${uscc}?scheme=elder-care`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`标识是真的，属于${name}。`);
		await expect(told(page, days)).toBeVisible();
		await expect(page.getByText(/本应在/)).toHaveCount(0);
		const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
		await expect(page.getByText(new RegExp(`核对于 ${today}`)).first()).toBeVisible();
		await page.goto('/check');
		await page
			.getByRole('textbox', { name: '粘贴链接、代码或证明' })
			.fill(`${baseURL}/v/${uscc}?scheme=elder-care`);
		await page.getByRole('button', { name: '核验', exact: true }).click();
		const answer = page.getByRole('region', { name: '核验的结果' });
		await expect(answer.getByRole('heading', { level: 2 }).first()).toHaveText(
			`标识是真的，属于${name}。`,
		);
		await expect(told(page, days)).toBeVisible();
		await expect(answer.getByText(/本应在/)).toHaveCount(0);
	});
}

test('also where nothing is to be proved, the time of the check is the register’s', async ({
	page,
}) => {
	await beOff(page, 20);
	await page.goto('/v/52369900MJ3XUCNAX9?scheme=elder-care');
	await expect(told(page, 20)).toBeVisible();
	const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
	await expect(page.getByText(new RegExp(`核对于 ${today}`))).toBeVisible();
});

test('with the right date nobody is told of a clock', async ({ page, request }) => {
	const { uscc, name } = await findHolder(request);
	await page.goto(`/v/${uscc}?scheme=elder-care`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`标识是真的，属于${name}。`);
	await expect(page.getByText(/这台设备的日期/)).toHaveCount(0);
});

test.describe('before anybody has answered', () => {
	test.use({ serviceWorkers: 'block' });

	test('a page that just came goes by when it was made; one from the browser’s cache does not', async ({
		page,
	}) => {
		await page.addInitScript((ahead) => {
			const Real = Date;
			globalThis.Date = class extends Real {
				constructor(...given: [] | [number | string]) {
					super(...((given.length === 0 ? [Real.now() + ahead] : given) as [number | string]));
				}
				static override now = () => Real.now() + ahead;
			} as DateConstructor;
			// Not by the test’s own hand on the network, which would leave the browser without a cache.
			globalThis.fetch = () => Promise.reject(new TypeError('nobody answers'));
		}, -20 * day);
		await page.goto('/v/52369900MJ3XUCNAX9?scheme=elder-care');
		await expect(told(page, -20)).toBeVisible();
		await page.goto('/about');
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(told(page, -20)).toHaveCount(0);
	});
});

test('a year ahead, an open page asks once more and then waits', async ({ page, request }) => {
	const { uscc } = await findHolder(request);
	await beOff(page, 366);
	await page.goto(`/e/${uscc}`);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (one) => {
		if (one.url().includes(`/api/v1/subjects/${uscc}`)) asked.push(one.url());
	});
	for (let looks = 0; looks < 12; looks += 1) {
		await page.clock.runFor(4_000);
		await page.waitForLoadState('networkidle');
	}
	// Once more for the worker to see, and once more for what seemed past.
	for (const address of asked) {
		expect(asked.filter((one) => one === address).length, address).toBeLessThanOrEqual(2);
	}
	await expect(page.getByText('事实相符').first()).toBeVisible();
	await expect(page.getByText(/本应在/)).toHaveCount(0);
});

test('without a network it is told from what was learnt when there was one', async ({
	page,
	context,
	request,
}) => {
	const { uscc, name } = await findHolder(request);
	const heading = page.getByRole('heading', { level: 1 });
	await page.goto(`/v/${uscc}`);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.goto(`/v/${uscc}`);
	await expect(heading).toHaveText(`标识是真的，属于${name}。`);
	const { following } = await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opened = indexedDB.open('zhixin');
			opened.onsuccess = () => resolve(opened.result);
		});
		const read = database.transaction('state').objectStore('state').get('following');
		return new Promise<{ following: object }>((resolve) => {
			read.onsuccess = () => resolve({ following: read.result });
		});
	});
	await context.setOffline(true);
	await writeStore(page, 'state', {
		following: { ...following, aheadMilliseconds: -366 * day },
	});
	await beOff(page, -366);
	await page.goto(`/v/${uscc}`);
	await expect(heading).toHaveText(`标识是真的，属于${name}。`);
	await expect(told(page, -366)).toBeVisible();
});
