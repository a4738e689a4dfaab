// The same page again, by who has been there: the worker is installed and the program on the device.
import type { Browser } from '@playwright/test';
import { slowDown, slowDownWorkers } from './slow-phone.ts';
import { type Visit, visit } from './watch-paint.ts';

/** What the worker still has to do after the page is quiet: nobody comes again within it. */
const restMilliseconds = 2_000;

/** Visits once at full speed, waits until the worker has everything, then again on a slow phone. */
export async function visitTwice(browser: Browser, address: string, sign: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	try {
		const first = await context.newPage();
		await first.goto(address, { waitUntil: 'networkidle' });
		await first.evaluate(async () => {
			await navigator.serviceWorker.ready;
			while (!navigator.serviceWorker.controller) await new Promise((go) => setTimeout(go, 50));
		});
		await first.waitForTimeout(restMilliseconds);
		await first.close();
		await slowDownWorkers(context);
		const second = await context.newPage();
		await slowDown(second);
		return await visit(second, address, sign);
	} finally {
		await context.close();
	}
}
