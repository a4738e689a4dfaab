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
	{ name: 'tally-maskable-192', size: 192, share: 0.5, ground: cobalt, ink: paper },
	{ name: 'tally-maskable-512', size: 512, share: 0.5, ground: cobalt, ink: paper },
];

// What a long press on the app offers: strokes of one width, on a field of 24.
const shortcuts = {
	scan: '<path d="M4 9V5a1 1 0 0 1 1-1h4M15 4h4a1 1 0 0 1 1 1v4M20 15v4a1 1 0 0 1-1 1h-4M9 20H5a1 1 0 0 1-1-1v-4M7 12h10"/>',
	search: '<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5 5"/>',
	saved: '<path d="M6 4h12v16l-6-4.5L6 20z"/>',
	check:
		'<path d="M4 6h7v3.5a2.5 2.5 0 0 1 0 5V18H4zM20 6h-5M20 18h-5M20 6v12M14 12l1.5 1.5L18 11"/>',
};

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
	for (const [name, strokes] of Object.entries(shortcuts)) {
		const page = await browser.newPage({ viewport: { width: 96, height: 96 } });
		await page.setContent(`<style>
			body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${cobalt}; }
			svg { width: 60px; fill: none; stroke: ${paper}; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
		</style><svg viewBox="0 0 24 24">${strokes}</svg>`);
		await page.screenshot({ path: `static/icons/shortcut-${name}.png` });
		await page.close();
	}
	// What chats show of a link: words as pixels, because nobody else has our fonts.
	const card = await browser.newPage({ viewport: { width: 1200, height: 630 } });
	await card.setContent(`<style>
		body { margin: 0; display: grid; grid-template-columns: auto 1fr; align-items: center; gap: 80px;
			height: 630px; padding: 0 110px; box-sizing: border-box; background: ${paper}; color: #16202e;
			font: 700 64px/1.4 "Noto Serif CJK SC", serif; }
		svg { width: 260px; color: ${cobalt}; }
		p { margin: 0; } small { font: 400 34px/1.6 "Noto Sans CJK SC", sans-serif; color: #5b6675; }
	</style>${mark}<div><p>知信 Zhixin</p><p>先知，后信。</p><small>付钱之前，先看一看政府公开的记录。</small></div>`);
	await card.screenshot({ path: 'static/icons/card.png' });
} finally {
	await browser.close();
}
