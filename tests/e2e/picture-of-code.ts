// Pictures of codes as they would be taken of a door: drawn here, so that no file has to be kept.
import { crc32, deflateSync } from 'node:zlib';
import { encodeQR } from 'qr';

function chunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(content.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** A grey PNG of so many pixels a side with a code in its middle, as large as half of it. */
export function pngOf(text: string, side: number): Buffer {
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
