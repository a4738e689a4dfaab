// A picture of a badge in every way that people give one: by keyboard, pasted, dropped, and as large
// as the largest camera of a phone makes it.
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { encodeQR } from 'qr';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';

const answer = (page: Page) => page.getByRole('status').getByRole('heading', { level: 2 });

function chunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(content.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** A grey PNG of so many pixels a side with a code in its middle, as large as half of it. */
function pngOf(text: string, side: number): Buffer {
	const code = encodeQR(text, 'raw', { ecc: 'quartile', border: 4 });
	const scale = Math.floor(side / 2 / code.length);
	const margin = Math.floor((side - scale * code.length) / 2);
	const paper = Buffer.alloc(side + 1, 0xe8).fill(0, 0, 1);
	const lines = code.map((modules) => {
		const line = Buffer.from(paper);
		for (const [index, isDark] of modules.entries()) {
			const from = 1 + margin + index * scale;
			line.fill(isDark ? 0x20 : 0xff, from, from + scale);
		}
		return line;
	});
	const rows = Array.from({ length: side }, (_, y) => {
		return lines[Math.floor((y - margin) / scale)] ?? paper;
	});
	const head = Buffer.alloc(13);
	head.writeUInt32BE(side, 0);
	head.writeUInt32BE(side, 4);
	head.writeUInt8(8, 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Gives a picture to the page as the clipboard or a dragging hand does. */
async function hand(page: Page, kind: 'paste' | 'drop', picture: Buffer): Promise<void> {
	await page.evaluate(
		({ kind, bytes }) => {
			const data = new DataTransfer();
			const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
			data.items.add(new File([content], 'badge.png', { type: 'image/png' }));
			const event =
				kind === 'paste'
					? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
					: new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
			document.body.dispatchEvent(event);
			if (!event.defaultPrevented) throw new Error('the browser would have left the page');
		},
		{ kind, bytes: picture.toString('base64') },
	);
}

for (const kind of ['paste', 'drop'] as const) {
	test(`a picture is read by ${kind}`, async ({ page, request, baseURL }) => {
		const { uscc, name } = await findHolder(request);
		await page.goto('/check');
		await expect(page.getByLabel('选一张图片')).toBeVisible();
		await hand(page, kind, pngOf(`${baseURL}/v/${uscc}`, 600));
		await expect(answer(page)).toContainText(`标识是真的，属于${name}`);
	});
}

test('a picture of fifty megapixels is read, and the page stays alive meanwhile', async ({
	page,
	request,
	baseURL,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.goto('/check');
	await page.evaluate(() => {
		const frames = { longest: 0, last: performance.now() };
		Object.assign(globalThis, { frames });
		const look = (at: number) => {
			frames.longest = Math.max(frames.longest, at - frames.last);
			frames.last = at;
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	const begun = Date.now();
	await page.getByLabel('选一张图片').setInputFiles({
		name: 'large.png',
		mimeType: 'image/png',
		buffer: pngOf(`${baseURL}/v/${uscc}`, 7_072),
	});
	await expect(answer(page)).toContainText(`标识是真的，属于${name}`);
	const { longest } = await page.evaluate(
		() => (globalThis as never as { frames: { longest: number } }).frames,
	);
	test.info().annotations.push({
		type: 'measured',
		description: `${Date.now() - begun} ms, longest frame ${Math.round(longest)} ms`,
	});
});

test('everything can be done with the keyboard', async ({ page, request }) => {
	const { uscc, name } = await findHolder(request);
	await page.goto('/check');
	const reached = async () => page.evaluate(() => document.activeElement?.id ?? '');
	for (let presses = 0; presses < 20 && (await reached()) !== 'q'; presses += 1) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.type(uscc);
	for (let presses = 0; presses < 5; presses += 1) {
		await page.keyboard.press('Tab');
		if (
			await page
				.getByRole('button', { name: '核验' })
				.evaluate((one) => one === document.activeElement)
		)
			break;
	}
	await page.keyboard.press('Enter');
	await expect(answer(page)).toContainText(`标识是真的，属于${name}`);
	for (let presses = 0; presses < 20 && (await reached()) !== 'file'; presses += 1) {
		await page.keyboard.press('Tab');
	}
	expect(await reached()).toBe('file');
});
