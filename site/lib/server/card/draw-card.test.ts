import { inflateSync } from 'node:zlib';
import { asUscc } from '@zhixin/api-client';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { cardSize, drawCard } from './draw-card.ts';
import { glyphRows } from './glyphs.ts';

const address = 'https://credit.example/e/52369900MJ3XUCNAX9';

function uscc(text: string) {
	const code = asUscc(text);
	if (code === undefined) throw new Error(`${text} is no code`);
	return code;
}

/** Reads a PNG with a palette and unfiltered lines, without the code that wrote it. */
function readPng(file: Uint8Array) {
	const bytes = Buffer.from(file);
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length; ) {
		const length = bytes.readUInt32BE(at);
		chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const header = chunks.get('IHDR') ?? Buffer.alloc(13);
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
	const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
	const data = new Uint8ClampedArray(width * height * 4);
	for (let y = 0; y < height; y += 1) {
		expect(lines[y * (width + 1)]).toBe(0);
		for (let x = 0; x < width; x += 1) {
			const place = (lines[y * (width + 1) + 1 + x] ?? 0) * 3;
			data.set([...palette.subarray(place, place + 3), 255], (y * width + x) * 4);
		}
	}
	return { width, height, data };
}

describe('the card of a business', () => {
	it('is a picture of 1200 × 630, small, and the same each time', () => {
		const file = drawCard(uscc('52369900MJ3XUCNAX9'), address);
		expect(readPng(file)).toMatchObject(cardSize);
		expect(file.length).toBeLessThan(20_000);
		expect(Buffer.from(drawCard(uscc('52369900MJ3XUCNAX9'), address)).equals(file)).toBe(true);
	});

	it('holds a code that leads to the business', () => {
		const { width, height, data } = readPng(drawCard(uscc('52369900MJ3XUCNAX9'), address));
		expect(decodeQR({ width, height, data })).toBe(address);
	});

	it('says that an invented business is one, and says it of no other', () => {
		const isGlaze = (code: string) => {
			const { width, data } = readPng(drawCard(uscc(code), address));
			return [...data.subarray((370 * width + 97) * 4, (370 * width + 97) * 4 + 3)];
		};
		expect(isGlaze('52369900MJ3XUCNAX9')).toEqual([0x8a, 0x5a, 0x12]);
		expect(isGlaze('91350100M000100Y43')).toEqual([0xfb, 0xfa, 0xf7]);
	});

	it('has letters for every character that a code may hold, each its own', () => {
		const drawn = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((one) => glyphRows(one).join());
		expect(new Set(drawn).size).toBe(31);
		expect(() => glyphRows('知')).toThrow(RangeError);
	});
});
