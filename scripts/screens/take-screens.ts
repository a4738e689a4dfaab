// Takes the pictures of docs/screens/ anew, of the site as it is built and the sample release.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serveApp } from '../../tests/bench/serve-app.ts';
import { findBrowser } from '../browser.mjs';
import { browserFlags } from '../browser-flags.mjs';
import { type Screen, screensOf } from './screens.ts';

const folder = 'docs/screens';
const [dataDir = '.zhixin'] = process.argv.slice(2);

const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
const browser = await chromium.launch({ args: browserFlags, ...findBrowser() });

async function take({ name, path, size, colorScheme = 'light' }: Screen): Promise<void> {
	// Each by somebody new: no view remembered, nothing kept.
	const context = await browser.newContext({
		viewport: size,
		colorScheme,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	await page.goto(site.origin + path, { waitUntil: 'networkidle' });
	await page.screenshot({ path: `${folder}/${name}.png` });
	await context.close();
	console.log(`${folder}/${name}.png`);
}

try {
	mkdirSync(folder, { recursive: true });
	for (const screen of await screensOf(site.origin)) await take(screen);
} finally {
	await browser.close();
	await site.stop();
}
