// Takes the pictures of the app anew, of the site as it is built and the sample release.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { serveApp } from '../../tests/bench/serve-app.ts';
import { findBrowser } from '../browser.mjs';
import { browserFlags } from '../browser-flags.mjs';
import { type Screen, screensOf } from './screens.ts';

const [dataDir = '.zhixin'] = process.argv.slice(2);

const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
const browser = await chromium.launch({ args: browserFlags, ...findBrowser() });

// The browser's own command knows WebP, and a scale that is not that of the context.
async function capture(page: Page, { file, scale = 1, size }: Screen): Promise<Buffer> {
	const session = await page.context().newCDPSession(page);
	const { data } = await session.send('Page.captureScreenshot', {
		...(file.endsWith('.webp') ? { format: 'webp', quality: 82 } : { format: 'png' }),
		clip: { x: 0, y: 0, ...size, scale },
	});
	return Buffer.from(data, 'base64');
}

async function take(screen: Screen): Promise<void> {
	const { colorScheme = 'light', file, language = 'zh-CN', path, size } = screen;
	// Each by somebody new: no view remembered, nothing kept, and nothing offered by a worker.
	const context = await browser.newContext({
		viewport: size,
		colorScheme,
		locale: language,
		timezoneId: 'Asia/Shanghai',
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	await page.goto(site.origin + path, { waitUntil: 'networkidle' });
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, await capture(page, screen));
	await context.close();
	console.log(file);
}

try {
	for (const screen of await screensOf(site.origin)) await take(screen);
} finally {
	await browser.close();
	await site.stop();
}
