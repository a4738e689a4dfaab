// The offer to put the app on the home screen: at the right moment, once, as a quiet line.
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import type { SubjectPage } from '@zhixin/api-client';
import { expect, test } from './fixtures.ts';

const offer = (page: Page) => page.getByRole('complementary', { name: '放到桌面' });

async function someCodes(request: APIRequestContext): Promise<string[]> {
	const answer = await request.get('/api/v1/subjects?q=养老&limit=3');
	return ((await answer.json()) as SubjectPage).items.map(({ uscc }) => uscc);
}

/** As the browser does when it can install: an event, once the page is alive to hear it. */
async function offerInstall(page: Page, outcome: 'accepted' | 'dismissed'): Promise<void> {
	const send = (chosen: string) => {
		const event = new Event('beforeinstallprompt', { cancelable: true });
		Object.assign(event, {
			prompt: async () => Object.assign(window, { asked: true }),
			userChoice: Promise.resolve({ outcome: chosen }),
		});
		return !dispatchEvent(event);
	};
	// Held back, and not left to the browser.
	await expect.poll(() => page.evaluate(send, outcome)).toBe(true);
}

/** Opens the pages of three businesses, each until the page is alive and has counted itself. */
async function lookUpThree(page: Page, request: APIRequestContext, language = ''): Promise<void> {
	for (const uscc of await someCodes(request)) {
		await expect(offer(page)).toHaveCount(0);
		await page.goto(`${language}/e/${uscc}`);
		await expect
			.poll(() => page.evaluate(() => sessionStorage.getItem('looked-up')))
			.toContain(uscc);
	}
}

test('it comes with the third business that is looked up, asks the browser, and is remembered', async ({
	page,
	request,
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await offerInstall(page, 'accepted');
	await expect(offer(page)).toHaveCount(0);
	await lookUpThree(page, request);
	await offerInstall(page, 'accepted');
	await expect(offer(page)).toBeVisible();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	await offer(page).getByRole('button', { name: '放到桌面' }).click();
	await expect(offer(page)).toHaveCount(0);
	expect(await page.evaluate(() => ['asked' in window, localStorage.getItem('install')])).toEqual([
		true,
		'yes',
	]);
});

test('a no is remembered: it does not come again', async ({ page, request }) => {
	await page.goto('/');
	await lookUpThree(page, request);
	await offerInstall(page, 'dismissed');
	await offer(page).getByRole('button', { name: '不用了' }).click();
	await expect(offer(page)).toHaveCount(0);
	await page.reload({ waitUntil: 'networkidle' });
	await offerInstall(page, 'dismissed');
	await expect(offer(page)).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.getItem('install'))).toBe('no');
});

test('in elder mode it is the same line, and covers nothing', async ({ page, request }) => {
	await page.goto('/?view=elder');
	await lookUpThree(page, request);
	await offerInstall(page, 'dismissed');
	await expect(offer(page)).toBeVisible();
	const position = await offer(page).evaluate((it) => getComputedStyle(it).position);
	expect(position).toBe('static');
	const box = await offer(page).getByRole('button', { name: '不用了' }).boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(60);
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('where the browser asks nobody, Safari on a phone is told how; installed, nothing is said', async ({
	page,
	request,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'standalone', {
			get: () => sessionStorage.getItem('opened-from-home') !== null,
		});
	});
	await page.goto('/');
	await lookUpThree(page, request, '/en');
	await expect(page.getByText('press “Share” in the browser')).toBeVisible();
	await page.evaluate(() => sessionStorage.setItem('opened-from-home', 'yes'));
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByText('press “Share” in the browser')).toHaveCount(0);
});

test('a browser that cannot install is offered nothing', async ({ page, request }) => {
	await page.goto('/');
	await lookUpThree(page, request);
	await expect(offer(page)).toHaveCount(0);
});
