// A picture of a few flat colours, drawn by rectangles and polygons, each pixel a place in a palette.
import { glyphRows } from './glyphs.ts';

export interface Canvas {
	readonly width: number;
	readonly height: number;
	/** One byte each, row by row. */
	readonly pixels: Uint8Array;
}

type Point = readonly [x: number, y: number];

/** An empty picture, all of colour 0. */
export function makeCanvas(width: number, height: number): Canvas {
	return { width, height, pixels: new Uint8Array(width * height) };
}

/** Fills a rectangle of whole pixels. */
export function fillRectangle(
	{ pixels, width: row }: Canvas,
	[x, y]: Point,
	[width, height]: Point,
	colour: number,
): void {
	for (let line = y; line < y + height; line += 1) {
		pixels.fill(colour, line * row + x, line * row + x + width);
	}
}

/** Fills a polygon: a pixel is in it when its middle is. */
export function fillPolygon(canvas: Canvas, points: readonly Point[], colour: number): void {
	const tops = points.map(([, y]) => y);
	for (let y = Math.floor(Math.min(...tops)); y < Math.max(...tops); y += 1) {
		const middle = y + 0.5;
		const crossings = points.flatMap(([x, from], at) => {
			const [nextX, to] = points[(at + 1) % points.length] ?? [x, from];
			const isCrossed = from <= middle !== to <= middle;
			return isCrossed ? [x + ((middle - from) / (to - from)) * (nextX - x)] : [];
		});
		crossings.sort((a, b) => a - b);
		for (let at = 0; at + 1 < crossings.length; at += 2) {
			const [from = 0, to = 0] = crossings.slice(at, at + 2).map(Math.round);
			fillRectangle(canvas, [from, y], [to - from, 1], colour);
		}
	}
}

/** How wide a text is at a scale. */
export const writtenWidth = (text: string, scale: number): number => (text.length * 6 - 1) * scale;

/** Writes a text of capitals and digits; `scale` pixels for each of a glyph. */
export function write(
	canvas: Canvas,
	text: string,
	[x, y]: Point,
	scale: number,
	colour: number,
): void {
	for (const [place, character] of [...text].entries()) {
		for (const [row, bits] of glyphRows(character).entries()) {
			for (let column = 0; column < 5; column += 1) {
				if ((bits >> (4 - column)) % 2 === 0) continue;
				const at = [x + (place * 6 + column) * scale, y + row * scale] as const;
				fillRectangle(canvas, at, [scale, scale], colour);
			}
		}
	}
}
