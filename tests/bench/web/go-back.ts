// From the results to a business and back: what is asked of the server on the way back.
import type { Browser, Request } from '@playwright/test';

/** What the way back took. */
export interface WayBack {
	/**
	 * Addresses that the server was asked for, without those by which the worker learns of withdrawals
	 * and what the worker answered from the device.
	 */
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
		const requests: Request[] = [];
		context.on('request', (request) => requests.push(request));
		await page.goBack();
		await results.first().waitFor();
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		for (const request of requests) {
			const isFromDevice = (await request.response())?.fromServiceWorker() ?? false;
			if (!isFromDevice) asked.push(new URL(request.url()).pathname);
		}
		return {
			asked: asked.filter((path) => !isFollowing(path)),
			followed: asked.filter(isFollowing).length,
		};
	} finally {
		await context.close();
	}
}
