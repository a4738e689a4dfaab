// The home page, results and the page of a business as a new visitor loads them: bytes of JavaScript
// compressed with brotli, layout shift, and what can be read before any script has run.

import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import type { SubjectPage } from '@zhixin/api-client';
import { findBrowser } from '../../scripts/browser.mjs';
import { browserFlags } from '../../scripts/browser-flags.mjs';
import { serveApp } from './serve-app.ts';

/**
 * Asked of results and of the page of a business (docs/decisions/0022). The home page has no such bound:
 * behind its words it fetches what the list of what was looked up last is shown with.
 */
const targetKilobytes = 70;

async function measure(
	browser: Browser,
	{ name, address, target }: { name: string; address: string; target?: number },
): Promise<void> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		// What it keeps for later is no part of what is waited for.
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	const sizes: Promise<number>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		sizes.push(response.body().then((body) => brotliCompressSync(body).length));
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
	await page.goto(address, { waitUntil: 'networkidle' });
	const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
	const quiet = await browser.newPage({ javaScriptEnabled: false });
	await quiet.goto(address);
	const text = await quiet.locator('main').textContent();
	console.log(
		`first load of ${name}: ${(bytes / 1000).toFixed(1)} kB of JavaScript (brotli) in ` +
			`${sizes.length} files${target ? ` (target ≤ ${target})` : ''}, layout shift ${shift.toFixed(4)}, ` +
			`${text?.trim().length ?? 0} characters of text without script`,
	);
	await quiet.close();
	await context.close();
}

/** Prints of each page the size, the number of files, the layout shift and the length of its text. */
export async function benchFirstLoad(dataDir: string): Promise<void> {
	const browser = await chromium.launch({ args: browserFlags, ...findBrowser() });
	const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
	try {
		const found = await fetch(`${site.origin}/api/v1/subjects?q=公司&limit=1`);
		const { items } = (await found.json()) as SubjectPage;
		const target = targetKilobytes;
		await measure(browser, { name: 'home', address: site.origin });
		const results = `${site.origin}/search?q=公司`;
		await measure(browser, { name: 'results', address: results, target });
		const business = `${site.origin}/e/${items[0]?.uscc}`;
		await measure(browser, { name: 'a business', address: business, target });
	} finally {
		await browser.close();
		await site.stop();
	}
}
