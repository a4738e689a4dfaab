// The operator's switch, in a browser that holds the app: the worker ends, pages come from the network,
// what was saved stays; and back again.
import type { Page } from '@playwright/test';
import { serveApp } from '../bench/serve-app.ts';
import { readKeptBuild } from '../upgrade/kept-builds.ts';
import { expect, test, untilControlled } from '../upgrade/upgrade-test.ts';
import { readStore, writeStore } from './device.ts';
import { keptUscc } from './kept-release.ts';
import { searchField } from './search-field.ts';

test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ });

const saved = { [keptUscc]: { uscc: keptUscc, note: '老板姓王' } };

const left = (page: Page) =>
	page.evaluate(async () => {
		const registrations = await navigator.serviceWorker.getRegistrations();
		return [registrations.length, (await caches.keys()).length];
	});

test('off: the worker and its stores go, the page is loaded again once with what is typed, saved things stay', async ({
	page,
	context,
	site,
}) => {
	await page.goto(site.origin);
	await untilControlled(page);
	// The worker makes the database when it first asks.
	await expect.poll(() => readStore(page, 'state')).toHaveProperty('following');
	await writeStore(page, 'saved', saved);
	await page.goto(site.origin);
	await searchField(page).fill('云栖');
	// What hears that the worker ends has come by then.
	await expect(page.getByRole('status').nth(1)).toBeAttached();
	const loads: string[] = [];
	page.on('load', () => loads.push(page.url()));
	site.serveEnded();
	await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	await expect.poll(() => loads.length).toBe(1);
	await expect.poll(() => left(page).catch(() => undefined)).toEqual([0, 0]);
	await expect(searchField(page)).toHaveValue('云栖');
	expect(await readStore(page, 'saved')).toEqual(saved);

	await page.goto(`${site.origin}/about`);
	await page.waitForLoadState('networkidle');
	await expect.poll(() => left(page)).toEqual([0, 0]);
	// One load by the worker and one by us: no circle.
	expect(loads).toHaveLength(2);
	await context.setOffline(true);
	await expect(page.goto(site.origin)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);

	await context.setOffline(false);
	site.serveCurrent();
	await page.goto(site.origin);
	await untilControlled(page);
	await context.setOffline(true);
	await page.goto(`${site.origin}/no-such-page`);
	await expect(page.getByRole('heading', { name: '没有网络' })).toBeVisible();
	expect(await readStore(page, 'saved')).toEqual(saved);
});

test('off reaches a phone that holds a former build', async ({ page, site }) => {
	site.serveFormer(readKeptBuild('f2fcb1d'));
	await page.goto(site.origin);
	await untilControlled(page);
	site.serveEnded();
	await page.goto(`${site.origin}/about`);
	await expect.poll(() => left(page).catch(() => undefined)).toEqual([0, 0]);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the server answers so under ZHIXIN_SERVICE_WORKER=off, with everything else as ever', async () => {
	const site = await serveApp('scripts/serve.mjs', '/healthz', { ZHIXIN_SERVICE_WORKER: 'off' });
	try {
		const worker = await fetch(`${site.origin}/service-worker.js`);
		expect(worker.headers.get('content-type')).toBe('text/javascript');
		expect(worker.headers.get('cache-control')).toBe('no-cache');
		expect(worker.headers.get('x-content-type-options')).toBe('nosniff');
		const body = await worker.text();
		expect(body).toContain('registration.unregister()');
		// Not the site's own, which is many times as long.
		expect(body.length).toBeLessThan(4_000);
		expect((await fetch(`${site.origin}/about`)).status).toBe(200);
	} finally {
		await site.stop();
	}
});
