// Draws the icons of the app from the mark, with the browser of the tests: `node scripts/icons/make-icons.mjs`.
// Run by hand when the mark changes; what it writes is committed.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { browserFlags } from '../browser-flags.mjs';

const cobalt = '#1d4f91';
const paper = '#fbfaf7';
const mark = readFileSync('static/tally.svg', 'utf8').replaceAll('#3f7cc4', 'currentColor');

// A maskable icon keeps everything that matters within the middle 80 % (W3C App Manifest, safe zone).
const icons = [
	{ name: 'tally-192', size: 192, share: 0.74, ground: paper, ink: cobalt },
	{ name: 'tally-512', size: 512, share: 0.74, ground: paper, ink: cobalt },
	{ name: 'tally-maskable-512', size: 512, share: 0.5, ground: cobalt, ink: paper },
];

const browser = await chromium.launch({ args: browserFlags, ...findBrowser() });
try {
	for (const { name, size, share, ground, ink } of icons) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		await page.setContent(`<style>
			body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${ground}; color: ${ink}; }
			svg { width: ${share * 100}%; }
		</style>${mark}`);
		await page.screenshot({ path: `static/icons/${name}.png` });
		await page.close();
	}
} finally {
	await browser.close();
}
