// Beside the page, so that it stays alive: a picture is made small while it is read, and the code in
// it is looked for in a few sizes. Nothing leaves the device.
import { decodeQR } from 'qr/decode.js';

/** What the page hears. */
export type WorkerAnswer =
	| { readonly outcome: 'found'; readonly text: string }
	| { readonly outcome: 'no-code' | 'not-a-picture' };

/** A code at a shop's door is found best at about a thousand pixels; a small one needs more. */
const longestEdges = [1_000, 1_800, 500];
const retryMilliseconds = 700;

function pixelsOf(picture: ImageBitmap, longestEdge: number): ImageData | undefined {
	const scale = Math.min(1, longestEdge / Math.max(picture.width, picture.height));
	const width = Math.max(1, Math.round(picture.width * scale));
	const height = Math.max(1, Math.round(picture.height * scale));
	const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	if (context === null) return undefined;
	// What is see-through is paper.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.imageSmoothingQuality = 'high';
	context.drawImage(picture, 0, 0, width, height);
	return context.getImageData(0, 0, width, height);
}

function findCode(picture: ImageBitmap): string | undefined {
	for (const edge of longestEdges) {
		const pixels = pixelsOf(picture, edge);
		if (pixels === undefined) return undefined;
		try {
			return decodeQR(pixels, { effort: 8, timeLimit: retryMilliseconds });
		} catch {
			// None in this size.
		}
	}
	return undefined;
}

async function read(file: Blob, width: number | undefined): Promise<WorkerAnswer> {
	let picture: ImageBitmap;
	try {
		// Given one edge, a browser keeps the proportions, and need not hold all pixels.
		const resize =
			width === undefined ? {} : { resizeWidth: width, resizeQuality: 'high' as const };
		picture = await createImageBitmap(file, resize);
	} catch {
		return { outcome: 'not-a-picture' };
	}
	const text = findCode(picture);
	picture.close();
	return text === undefined ? { outcome: 'no-code' } : { outcome: 'found', text };
}

addEventListener('message', async ({ data }: MessageEvent<{ file: Blob; width?: number }>) => {
	postMessage(await read(data.file, data.width));
});
