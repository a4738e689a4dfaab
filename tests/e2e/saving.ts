// What the tests of saving do on a page: save a business by its button, open the list, read it.
import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test';

export interface Business {
	readonly uscc: string;
	readonly name: string;
}

/** What the browser complains of where a network is missing or refuses. */
export const refusedRequests =
	/Failed to load resource: (the server responded|net::ERR_(?:INTERNET_DISCONNECTED|FAILED))/;

/** The button that saves a business, and takes it out again. */
export const saveButton = (page: Page): Locator => page.getByRole('button', { name: /^(已)?收藏/ });

/** The field for the note on a business in the list. */
export const noteField = (page: Page, name: string): Locator =>
	page.getByRole('textbox', { name: `给${name}的备注` });

/** The names in the list, from above. */
export const savedNames = (page: Page): Locator =>
	page.getByRole('region', { name: '收藏的' }).getByRole('heading', { level: 3 });

/** Waits until a worker answers for the page. */
export async function untilWorkerAnswers(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Opens a business and saves it, until the page says that it is there without a network. */
export async function saveBusiness(page: Page, { uscc }: Business): Promise<void> {
	await page.goto(`/e/${uscc}`);
	await untilWorkerAnswers(page);
	await saveButton(page).click();
	await expect(page.getByText('已收藏，没有网络也能打开。')).toBeVisible();
}

/** Opens the list of what was saved. */
export async function openSaved(page: Page): Promise<void> {
	await page.goto('/saved');
	await expect(page.getByRole('heading', { name: '最近看过' })).toBeVisible();
}

/** Two businesses of the sample release. */
export async function findTwo(request: APIRequestContext): Promise<[Business, Business]> {
	const answer = await request.get('/api/v1/subjects?q=养老&limit=2');
	const { items } = (await answer.json()) as { items: [Business, Business] };
	return items;
}
