// JavaScript that fails half way: the page stays as the server made it, and can be used.
import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { findSample } from './sample.ts';
import { searchField } from './search-field.ts';

test.use({ expectedErrors: /./, serviceWorkers: 'block', waitsForProgram: false });

const script = 'text/javascript';
const failures = {
	missing: (route: Route) => route.fulfill({ status: 404 }),
	broken: (route: Route) => route.fulfill({ status: 500, body: 'no' }),
	garbage: (route: Route) => route.fulfill({ contentType: script, body: '<<<<' }),
	'a page of somebody else': (route: Route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Sign in to the network</h1>' }),
	cut: (route: Route) => route.abort(),
};
const parts = {
	pages: '**/_app/immutable/nodes/*.js',
	start: '**/_app/immutable/entry/start.*.js',
};

/** Until all that fails has failed. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'networkidle' });
}

for (const [failure, fail] of Object.entries(failures)) {
	for (const [part, pattern] of Object.entries(parts)) {
		test(`${part} ${failure}: a record can be read, and the search still finds`, async ({
			page,
			request,
		}) => {
			const { uscc, name } = await findSample(request, '养老');
			await page.route(pattern, fail);
			await open(page, `/e/${uscc}`);
			await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
			await open(page, '/');
			await searchField(page).fill('养老');
			await searchField(page).press('Enter');
			await expect(page.getByRole('article').first()).toBeVisible();
			await page.getByRole('article').first().getByRole('link').first().click();
			await expect(page).toHaveURL(/\/e\//);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});
	}

	test(`${failure} after the page came alive: the next page is loaded whole`, async ({ page }) => {
		await open(page, '/');
		await page.evaluate(() => Object.assign(window, { sameLoad: true }));
		await page.route(parts.pages, fail);
		await page.getByRole('contentinfo').getByRole('link', { name: '关于' }).click();
		await expect(page).toHaveURL(/\/about$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await page.evaluate(() => 'sameLoad' in window)).toBe(false);
	});
}

const refusals = {
	'there is no worker in this browser': () => {
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	},
	'the worker is refused': () => {
		ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused'));
	},
	'storage is refused': () => {
		for (const name of ['caches', 'indexedDB', 'localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			});
		}
	},
};

for (const [refusal, refuse] of Object.entries(refusals)) {
	test(`${refusal}: looking up works as ever`, async ({ page }) => {
		await page.addInitScript(refuse);
		await open(page, '/');
		await searchField(page).fill('养老');
		await searchField(page).press('Enter');
		await page.getByRole('article').first().getByRole('link').first().click();
		await expect(page).toHaveURL(/\/e\//);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		// Alive: this needs the script.
		await page.getByRole('contentinfo').getByRole('link', { name: '关于' }).click();
		await expect(page).toHaveURL(/\/about$/);
	});
}
