// A browser of its own with a camera before which a code is held: Chromium plays a film instead.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { encodeQR } from 'qr';
import { findBrowser } from '../../scripts/browser.mjs';
import { browserFlags } from '../../scripts/browser-flags.mjs';
import { test as base } from './fixtures.ts';

interface Before {
	/** What the code before the camera says; empty for a camera that sees only a wall. */
	seen: string;
	hasCamera: boolean;
	/** Whether the browser is told yes or no when it asks. */
	isAllowed: boolean;
}

const [width, height] = [640, 480];
const grey = 128;
const wall = 200;

/** A film of two frames in Y4M: a header, then of each frame its grey and its colours, 4:2:0. */
function filmOf(text: string): Buffer {
	const luma = Buffer.alloc(width * height, wall);
	const code = text === '' ? [] : encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
	const scale = code.length === 0 ? 0 : Math.floor((height * 0.8) / code.length);
	const [left, top] = [width, height].map((side) => Math.floor((side - scale * code.length) / 2));
	for (const [row, modules] of code.entries()) {
		for (const [column, isDark] of modules.entries()) {
			for (let y = 0; y < scale; y += 1) {
				const from = ((top ?? 0) + row * scale + y) * width + (left ?? 0) + column * scale;
				luma.fill(isDark ? 24 : 235, from, from + scale);
			}
		}
	}
	const frame = [Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, grey)];
	const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
	return Buffer.concat([head, ...frame, ...frame]);
}

/** The tests of the camera: `page` is one of a browser that has it. */
export const test = base.extend<Before & { cameraBrowser: Browser }>({
	seen: ['', { option: true }],
	hasCamera: [true, { option: true }],
	isAllowed: [true, { option: true }],
	cameraBrowser: async ({ seen, hasCamera, isAllowed }, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'camera-'));
		const film = join(folder, 'film.y4m');
		writeFileSync(film, filmOf(seen));
		const browser = await chromium.launch({
			...findBrowser(),
			args: [
				...browserFlags,
				isAllowed ? '--use-fake-ui-for-media-stream' : '--deny-permission-prompts',
				...(hasCamera
					? ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]
					: ['--use-fake-device-for-media-stream=device-count=0']),
			],
		});
		await use(browser);
		await browser.close();
		rmSync(folder, { recursive: true });
	},
	context: async (
		{ cameraBrowser, baseURL, locale, timezoneId, viewport, javaScriptEnabled },
		use,
	) => {
		const options = {
			viewport,
			javaScriptEnabled,
			...(locale && { locale }),
			...(timezoneId && { timezoneId }),
			...(baseURL && { baseURL }),
		};
		const context = await cameraBrowser.newContext(options);
		await use(context);
		await context.close();
	},
});

export { expect } from './fixtures.ts';
