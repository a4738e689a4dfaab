// From the results to a business and back: what is asked of the server on the way back.
import type { Browser, Page, Request } from '@playwright/test';

/** What the way back took. */
export interface WayBack {
	/**
	 * Addresses that the server was asked for, without those by which the worker learns of withdrawals,
	 * what the worker answered from the device, and what the browser had in its own cache.
	 */
	readonly asked: readonly string[];
	readonly followed: number;
}

const isFollowing = (path: string) => /^\/api\/v1\/(?:release|withdrawals)$/.test(path);

/** The addresses that the page has from the browser's own cache from now on. */
async function listenForCached(page: Page): Promise<ReadonlySet<string>> {
	const session = await page.context().newCDPSession(page);
	const addresses = new Map<string, string>();
	const cached = new Set<string>();
	session.on('Network.requestWillBeSent', ({ requestId, request }) =>
		addresses.set(requestId, request.url),
	);
	session.on('Network.requestServedFromCache', ({ requestId }) =>
		cached.add(addresses.get(requestId) ?? ''),
	);
	session.on('Network.responseReceived', ({ response }) => {
		if (response.fromDiskCache) cached.add(response.url);
	});
	await session.send('Network.enable');
	return cached;
}

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
		const cached = await listenForCached(page);
		const requests: Request[] = [];
		context.on('request', (request) => requests.push(request));
		await page.goBack();
		await results.first().waitFor();
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		for (const request of requests) {
			const isFromDevice =
				cached.has(request.url()) || ((await request.response())?.fromServiceWorker() ?? false);
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
