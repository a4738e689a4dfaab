// The home page as a new visitor loads it: bytes of JavaScript as sent with brotli, layout shift,
// and what can be read before any script has run.

import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { browserFlags } from '../../scripts/browser-flags.mjs';
import { serveApp } from './serve-app.ts';

const mostKilobytes = 60;

/** Prints the size, the number of files, the layout shift and the length of the text without script. */
export async function benchFirstLoad(dataDir: string): Promise<void> {
	const browser = await chromium.launch({ args: browserFlags, ...findBrowser() });
	const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
	try {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		const sizes: number[] = [];
		const reading: Promise<void>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() !== 'script') return;
			reading.push(
				response.body().then((body) => {
					sizes.push(brotliCompressSync(body).length);
				}),
			);
		});
		await page.addInitScript(() => {
			Object.assign(window, { shift: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					const { value } = entry as PerformanceEntry & { value: number };
					Object.assign(window, { shift: (window as unknown as { shift: number }).shift + value });
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(site.origin, { waitUntil: 'networkidle' });
		await Promise.all(reading);
		const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
		const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
		const quiet = await browser.newPage({ javaScriptEnabled: false });
		await quiet.goto(site.origin);
		const text = await quiet.locator('main').textContent();
		console.log(
			`first load: ${kilobytes.toFixed(1)} kB of JavaScript (brotli) in ${sizes.length} files ` +
				`(target ≤ ${mostKilobytes}), layout shift ${shift.toFixed(4)}, ` +
				`${text?.trim().length ?? 0} characters of text without script`,
		);
	} finally {
		await browser.close();
		await site.stop();
	}
}
