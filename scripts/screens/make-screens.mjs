// Takes the pictures of the app for its manifest: `node scripts/screens/make-screens.mjs http://localhost:3000`,
// of a site that serves the sample release. Run by hand when pages look different; what it writes is
// committed.
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { browserFlags } from '../browser-flags.mjs';

const origin = process.argv[2] ?? 'http://localhost:3000';
const business = '52369900MJ3XUCNAX9';
const languages = { 'zh-CN': '', en: '/en' };
const pages = { home: '/', results: '/search?q=养老', subject: `/e/${business}` };
const forms = {
	narrow: { viewport: { width: 360, height: 740 }, scale: 2 },
	wide: { viewport: { width: 1280, height: 800 }, scale: 1 },
};

const browser = await chromium.launch({ args: browserFlags, ...findBrowser() });
try {
	for (const [form, { viewport, scale }] of Object.entries(forms)) {
		for (const [lang, prefix] of Object.entries(languages)) {
			// Without a worker: nothing that is kept, nothing that is offered.
			const context = await browser.newContext({ viewport, locale: lang, serviceWorkers: 'block' });
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			for (const [name, path] of Object.entries(pages)) {
				await page.goto(origin + prefix + path, { waitUntil: 'networkidle' });
				const { data } = await session.send('Page.captureScreenshot', {
					format: 'webp',
					quality: 82,
					// As sharp as the screens that show it: the scale of a context is not asked here.
					clip: { x: 0, y: 0, ...viewport, scale },
				});
				writeFileSync(`static/screens/${lang}-${name}-${form}.webp`, Buffer.from(data, 'base64'));
			}
			await context.close();
		}
	}
} finally {
	await browser.close();
}
