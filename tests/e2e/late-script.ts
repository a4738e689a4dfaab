// A page on a slow line: it is there and can be used before its script has come.
import type { Page } from '@playwright/test';
import { actBeforeAlive } from './alive.ts';

/** Holds back every script of the page until the returned function is called. */
export async function holdScripts(page: Page): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	actBeforeAlive(page);
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}
