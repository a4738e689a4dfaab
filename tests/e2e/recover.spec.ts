// The page for when the app is broken: as the server made it, with one small script of its own.
import { expect, failedLoad, test } from './fixtures.ts';

const heading = '应用打不开、打不全时';

test('removes worker and stores, keeps what was saved, and opens the site again', async ({
	page,
}) => {
	await page.goto('/');
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		await caches.open('kept');
		await new Promise((resolve) => {
			indexedDB.open('people-saved', 1).onsuccess = resolve;
		});
	});
	await page.goto('/recover');
	const left = () =>
		page.evaluate(async () => [
			(await navigator.serviceWorker.getRegistrations()).length,
			(await caches.keys()).length,
		]);
	// This page must not bring the worker back that it removes.
	expect((await left())[0]).toBe(1);
	// The site that opens next registers its worker again: looked at before that.
	await page.route(/\/$/, (route) => route.fulfill({ contentType: 'text/html', body: '<p>again' }));
	await page.getByRole('button', { name: '删掉旧文件，重新打开' }).click();
	await expect(page.getByText('again')).toBeVisible();
	expect(await left()).toEqual([0, 0]);
	const names = await page.evaluate(async () =>
		(await indexedDB.databases()).map(({ name }) => name),
	);
	expect(names).toContain('people-saved');
});

test('the page loads nothing of the app, and its worker does not stand before it', async ({
	page,
}) => {
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	// What the app loads late has come by then.
	await page.reload({ waitUntil: 'networkidle' });
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
	});
	const response = await page.goto('/en/recover');
	expect(response?.fromServiceWorker()).toBe(false);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('When the app does not work');
	await expect(
		page.getByRole('button', { name: 'Remove the old files and open again' }),
	).toBeVisible();
	expect(scripts).toEqual(['/recover.js']);
});

test.describe('with the program broken', () => {
	test.use({ expectedErrors: failedLoad, serviceWorkers: 'block', waitsForProgram: false });

	test('it works, and is found from the page that says something went wrong', async ({ page }) => {
		await page.route('**/_app/immutable/**/*.js', (route) => route.fulfill({ status: 404 }));
		await page.goto('/recover');
		await expect(page.getByRole('button', { name: '删掉旧文件，重新打开' })).toBeVisible();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('it says what can be done by hand, and offers no button that does nothing', async ({
		page,
	}) => {
		await page.goto('/recover');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
		await expect(page.getByRole('heading', { name: '自己动手' })).toBeVisible();
		await expect(page.getByRole('button', { name: /旧文件/ })).toHaveCount(0);
	});
});
