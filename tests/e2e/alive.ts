// A page of ours can be read before its program has come, and answers a click as a page without
// script does. Nobody's test is about that moment unless it says so: everything that is done to a
// page, and everything that is expected of it, waits until the page is alive.
import type { Page } from '@playwright/test';

/**
 * A page that its program has not reached, or not in all its parts: the framework's announcer is the
 * first thing it adds, and what comes alive after the page says so.
 */
const asleep =
	'body[data-sveltekit-preload-data]:has(> script):is(:not(:has(> #svelte-announcer)), :has([data-asleep]))';

const actedUponAtOnce = new WeakSet<Page>();

/** From now on nothing is done to the page before its program has reached it. */
export async function waitUntilAlive(page: Page): Promise<void> {
	const wait = async () => {
		if (actedUponAtOnce.has(page)) return;
		await page.locator(asleep).waitFor({ state: 'detached' });
	};
	await page.addLocatorHandler(page.locator(asleep), wait, { noWaitAfter: true });
}

/** For a test about the moment before: the page is acted upon as it is. */
export function actBeforeAlive(page: Page): void {
	actedUponAtOnce.add(page);
}
