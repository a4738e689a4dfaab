// A cheap phone on a bad line, as Chromium emulates both: a processor four times slower, and what its
// developer tools call slow 4G. Workers have lines of their own, and are slowed as pages are.
import type { BrowserContext, Page } from '@playwright/test';

const slowdown = 4;

/** Slow 4G: 562.5 ms there and back, 1.44 Mbit/s down, 675 kbit/s up. */
export const slowLine = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1.44 * 1_000_000) / 8,
	uploadThroughput: (675 * 1_000) / 8,
} as const;

/** Makes a page slow: processor and line. */
export async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', slowLine);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Makes the line of each service worker of the context slow, those that start later included. */
export async function slowDownWorkers(context: BrowserContext): Promise<void> {
	const browser = context.browser();
	if (browser === null) throw new Error('the context has no browser');
	const session = await browser.newBrowserCDPSession();
	const slow = (targetInfo: { readonly type: string; readonly targetId: string }) => {
		if (targetInfo.type !== 'service_worker') return;
		void (async () => {
			const { sessionId } = await session.send('Target.attachToTarget', {
				targetId: targetInfo.targetId,
				flatten: false,
			});
			for (const [id, [method, params]] of (
				[
					['Network.enable', {}],
					['Network.emulateNetworkConditions', slowLine],
				] as const
			).entries()) {
				const message = JSON.stringify({ id: id + 1, method, params });
				await session.send('Target.sendMessageToTarget', { sessionId, message });
			}
		})().catch(() => undefined);
	};
	session.on('Target.targetCreated', ({ targetInfo }) => slow(targetInfo));
	await session.send('Target.setDiscoverTargets', { discover: true });
}
