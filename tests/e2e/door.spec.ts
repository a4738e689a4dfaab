// The sheet for a shop's door, seen as a printer and a phone see it.
import { decodeQR } from 'qr/decode.js';
import { findHolder } from './badge-holder.ts';
import { expect, failedLoad, test } from './fixtures.ts';

test.use({ expectedErrors: failedLoad });

test('the code on the sheet, as Chromium paints it, holds the link to the check alone', async ({
	page,
	request,
	baseURL,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.setViewportSize({ width: 600, height: 900 });
	await page.goto(`/v/${uscc}/door`);
	const sheet = page.getByRole('img', { name: `店门二维码：${name}` });
	const png = (await sheet.screenshot()).toString('base64');
	const pixels = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
		const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(picture.width, picture.height);
		const paint = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
		paint.drawImage(picture, 0, 0);
		const { data, width, height } = paint.getImageData(0, 0, picture.width, picture.height);
		return { data: [...data], width, height };
	}, png);
	const text = decodeQR({ ...pixels, data: new Uint8ClampedArray(pixels.data) });
	expect(text).toBe(`${baseURL}/v/${uscc}`);
});

test('the download is a drawing of the right size without styles and scripts', async ({
	request,
}) => {
	const { uscc, name } = await findHolder(request);
	for (const [size, width] of [
		['a6', '105mm'],
		['a4', '210mm'],
	]) {
		const response = await request.get(`/v/${uscc}/door.svg?size=${size}`);
		expect(response.headers()['content-type']).toContain('image/svg+xml');
		const svg = await response.text();
		expect(svg).toContain(`width="${width}"`);
		expect(svg).toContain(name);
		expect(svg).not.toMatch(/style|<script|href/);
	}
	expect((await request.get(`/v/${uscc}/door.svg?size=a0`)).status()).toBe(400);
});

test('the print is one sheet of its size', async ({ page, request }) => {
	const { uscc } = await findHolder(request);
	for (const [size, width, height] of [
		['a6', 298, 420],
		['a4', 595, 842],
	] as const) {
		await page.goto(`/v/${uscc}/door?size=${size}`);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
		expect(sheets.map(([, ...sides]) => sides.map((side) => Math.round(Number(side))))).toEqual([
			[width, height],
		]);
	}
});
