// From the results to a business and back: what is asked of the server on the way back.
import type { Browser } from '@playwright/test';

/** What the way back took. */
export interface WayBack {
	/** Addresses that were asked for, without those by which the worker learns of withdrawals. */
	readonly asked: readonly string[];
	readonly followed: number;
}

const isFollowing = (path: string) => /^\/api\/v1\/(?:release|withdrawals)$/.test(path);

/** Opens the first result of a search and goes back. */
export async function goBack(browser: Browser, address: string): Promise<WayBack> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	try {
		const page = await context.newPage();
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			while (!navigator.serviceWorker.controller) await new Promise((go) => setTimeout(go, 50));
		});
		const results = page.locator('main a[href^="/e/"]');
		await results.first().click();
		await page.waitForURL('**/e/*');
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		context.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goBack();
		await results.first().waitFor();
		await page.waitForLoadState('networkidle');
		return {
			asked: asked.filter((path) => !isFollowing(path)),
			followed: asked.filter(isFollowing).length,
		};
	} finally {
		await context.close();
	}
}
