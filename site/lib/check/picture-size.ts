// How large a picture says that it is, from its first bytes: a few kilobytes can unfold into
// gigabytes, and it is too late to notice that while they do.

/** In pixels. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}

/** How much of a file `readPictureSize` wants to see: a camera writes a small preview first. */
export const headBytes = 262_144;

const startOfFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(view: DataView): PictureSize | undefined {
	for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
		if (view.getUint8(at) !== 0xff) return undefined;
		if (startOfFrame(view.getUint8(at + 1))) {
			return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
		}
	}
	return undefined;
}

function readWebp(view: DataView): PictureSize | undefined {
	const low24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;
	const kind = view.getUint32(12);
	if (kind === 0x56503858) return { width: low24(24) + 1, height: low24(27) + 1 };
	if (kind === 0x5650384c) {
		const bits = view.getUint32(21, true);
		return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
	}
	return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** `undefined` where the format is none of PNG, JPEG, GIF, BMP and WebP, or its head is cut off. */
export function readPictureSize(head: ArrayBuffer): PictureSize | undefined {
	const view = new DataView(head);
	if (view.byteLength < 30) return undefined;
	const magic = view.getUint32(0);
	if (magic === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
	if (magic >>> 16 === 0xffd8) return readJpeg(view);
	if (magic === 0x47494638) {
		return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
	}
	if (magic >>> 16 === 0x424d) {
		return { width: view.getUint32(18, true), height: Math.abs(view.getInt32(22, true)) };
	}
	if (magic === 0x52494646 && view.getUint32(8) === 0x57454250) return readWebp(view);
	return undefined;
}
