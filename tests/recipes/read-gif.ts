// Reads the GIF of a code without the library that wrote it: GIF89a, one picture, at most 256 colours.

interface Picture {
	readonly width: number;
	readonly height: number;
	/** RGBA. */
	readonly data: Uint8ClampedArray;
}

/** Joins the blocks of a picture's data; `at` is where their first length stands. */
function joinBlocks(bytes: Uint8Array, at: number): Uint8Array {
	const parts: number[] = [];
	for (let from = at, length = bytes[from] ?? 0; length > 0; length = bytes[from] ?? 0) {
		parts.push(...bytes.subarray(from + 1, from + 1 + length));
		from += length + 1;
	}
	return Uint8Array.from(parts);
}

/** Lempel-Ziv-Welch with growing codes, as appendix F of GIF89a has it. */
function unpack(packed: Uint8Array, least: number): number[] {
	const clear = 1 << least;
	const out: number[] = [];
	let table: number[][] = [];
	let width = least + 1;
	let before: number[] | undefined;
	const reset = () => {
		table = Array.from({ length: clear + 2 }, (_, code) => (code < clear ? [code] : []));
		width = least + 1;
		before = undefined;
	};
	reset();
	let bit = 0;
	while (bit + width <= packed.length * 8) {
		let code = 0;
		for (let i = 0; i < width; i += 1, bit += 1) {
			code |= (((packed[bit >> 3] ?? 0) >> (bit & 7)) & 1) << i;
		}
		if (code === clear) {
			reset();
			continue;
		}
		if (code === clear + 1) break;
		const run = table[code] ?? (before && [...before, before[0] ?? 0]);
		if (run === undefined) throw new Error('a code before its time');
		out.push(...run);
		if (before) table.push([...before, run[0] ?? 0]);
		if (table.length === 1 << width && width < 12) width += 1;
		before = run;
	}
	return out;
}

/** The picture in `bytes`. */
export function readGif(bytes: Uint8Array): Picture {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
	const flags = view.getUint8(10);
	const colours = flags & 0x80 ? 2 << (flags & 7) : 0;
	const palette = bytes.subarray(13, 13 + colours * 3);
	let at = 13 + colours * 3;
	while (bytes[at] === 0x21) {
		at += 2;
		while (bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
		at += 1;
	}
	if (bytes[at] !== 0x2c) throw new Error('no picture');
	const least = bytes[at + 10] ?? 0;
	const indices = unpack(joinBlocks(bytes, at + 11), least);
	const data = new Uint8ClampedArray(width * height * 4).fill(255);
	for (let pixel = 0; pixel < width * height; pixel += 1) {
		const colour = (indices[pixel] ?? 0) * 3;
		for (let part = 0; part < 3; part += 1) data[pixel * 4 + part] = palette[colour + part] ?? 0;
	}
	return { width, height, data };
}
