// PNG (W3C Recommendation, third edition) of a picture with a palette.
import { crc32, deflateSync } from 'node:zlib';
import type { Canvas } from './canvas.ts';

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The file; `palette` holds colours as `#rrggbb`. */
export function encodePng(
	{ width, height, pixels }: Canvas,
	palette: readonly string[],
): Uint8Array<ArrayBuffer> {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits each, by palette.
	header.set([8, 3, 0, 0, 0], 8);
	const lines = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1) {
		// The byte before it says that a line is stored as it is.
		lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	}
	const colours = palette.map((one) => one.slice(1)).join('');
	return Uint8Array.from(
		Buffer.concat([
			Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
			chunk('IHDR', header),
			chunk('PLTE', Buffer.from(colours, 'hex')),
			chunk('IDAT', deflateSync(lines, { level: 9 })),
			chunk('IEND', Buffer.alloc(0)),
		]),
	);
}
