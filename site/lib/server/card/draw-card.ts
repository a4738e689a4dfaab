// What chats and networks show of a link to a business: the mark, its code in letters of our own, and a
// QR code. They keep it for weeks, so it holds only what does not change: no state, no date, no count. The
// name stands beside it, in the title of the page: no server draws Chinese without a font.
import { formatUscc, type Uscc } from '@zhixin/api-client';
import { lightPalette } from '@zhixin/api-client/embed';
import { encodeQR } from 'qr';
import { isSampleCode } from '#lib/subject/sample-code.ts';
import {
	type Canvas,
	fillPolygon,
	fillRectangle,
	makeCanvas,
	write,
	writtenWidth,
} from './canvas.ts';
import { encodePng } from './encode-png.ts';

/** What networks show large without cutting it: 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const;

const { paper, ink, soft, cobalt, celadonGround, glaze, glazeGround } = lightPalette;
const palette = [paper, ink, soft, cobalt, celadonGround, glaze, glazeGround];
const colour = { paper: 0, ink: 1, soft: 2, cobalt: 3, celadonGround: 4, glaze: 5, glazeGround: 6 };

const margin = 96;

/** The tally of static/tally.svg, on 24 × 24. */
function drawMark(canvas: Canvas, left: number, top: number, size: number): void {
	const place = ([x, y]: readonly [number, number]) =>
		[left + (x * size) / 24, top + (y * size) / 24] as const;
	const first = [
		[1, 3],
		[11, 3],
		[11, 9],
		[14, 12],
		[11, 15],
		[11, 21],
		[1, 21],
	] as const;
	const rim = [
		[12.8, 3],
		[23, 3],
		[23, 21],
		[12.8, 21],
		[12.8, 15.3],
		[16, 12],
		[12.8, 8.7],
	] as const;
	const hollow = [
		[14.4, 4.6],
		[21.4, 4.6],
		[21.4, 19.4],
		[14.4, 19.4],
		[14.4, 16],
		[18.1, 12],
		[14.4, 8],
	] as const;
	fillPolygon(canvas, first.map(place), colour.cobalt);
	fillPolygon(canvas, rim.map(place), colour.cobalt);
	fillPolygon(canvas, hollow.map(place), colour.paper);
}

function drawCode(canvas: Canvas, address: string, right: number, top: number, most: number): void {
	const modules = encodeQR(address, 'raw', { ecc: 'quartile', border: 1 });
	const scale = Math.floor(most / modules.length);
	const left = right - modules.length * scale;
	for (const [y, row] of modules.entries()) {
		for (const [x, isDark] of row.entries()) {
			if (!isDark) continue;
			fillRectangle(canvas, [left + x * scale, top + y * scale], [scale, scale], colour.ink);
		}
	}
}

/** Draws the card of a business whose page lies at `address`, as PNG. */
export function drawCard(uscc: Uscc, address: string): Uint8Array<ArrayBuffer> {
	const canvas = makeCanvas(cardSize.width, cardSize.height);
	drawMark(canvas, margin - 8, 84, 200);
	write(canvas, 'ZHIXIN', [margin + 232, 150], 10, colour.cobalt);
	if (isSampleCode(uscc)) {
		const width = writtenWidth('SAMPLE DATA', 5);
		fillRectangle(canvas, [margin, 336], [width + 40, 71], colour.glaze);
		fillRectangle(canvas, [margin + 3, 339], [width + 34, 65], colour.glazeGround);
		write(canvas, 'SAMPLE DATA', [margin + 20, 354], 5, colour.glaze);
	}
	drawCode(canvas, address, cardSize.width - margin, 84, 330);
	fillRectangle(canvas, [margin, 452], [cardSize.width - 2 * margin, 2], colour.soft);
	write(canvas, formatUscc(uscc), [margin, 502], 8, colour.ink);
	return encodePng(canvas, palette);
}
