// Beside the page, so that it stays alive: a picture is made small while it is read, and the code in
// it is looked for in a few sizes. Nothing leaves the device.
import { decodeQR } from 'qr/decode.js';
import type { WorkerQuestion } from './open-picture-worker.ts';
import { openDetector } from './platform-detector.ts';

/** What the page hears. */
export type WorkerAnswer =
	| { readonly outcome: 'found'; readonly text: string }
	| { readonly outcome: 'no-code' | 'not-a-picture' };

/** A code at a shop's door is found best at about a thousand pixels; a small one needs more. */
const longestEdges = [1_000, 1_800, 500];
const retryMilliseconds = 700;
/** The next frame comes at once: one is not worth many tries. */
const frameEdges = [800];
const frameMilliseconds = 60;

const detect = openDetector();

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

async function findCode(
	picture: ImageBitmap,
	edges: readonly number[],
	timeLimit: number,
): Promise<string | undefined> {
	const told = await detect(picture);
	if (told !== undefined) return told;
	for (const edge of edges) {
		const pixels = pixelsOf(picture, edge);
		if (pixels === undefined) return undefined;
		try {
			return decodeQR(pixels, { effort: 8, timeLimit });
		} catch {
			// None in this size.
		}
	}
	return undefined;
}

async function unfold({ file, width }: Extract<WorkerQuestion, { file: Blob }>) {
	try {
		// Given one edge, a browser keeps the proportions, and need not hold all pixels.
		const resize =
			width === undefined ? {} : { resizeWidth: width, resizeQuality: 'high' as const };
		return await createImageBitmap(file, resize);
	} catch {
		return undefined;
	}
}

async function answer(question: WorkerQuestion): Promise<WorkerAnswer> {
	const isFrame = 'frame' in question;
	const picture = isFrame ? question.frame : await unfold(question);
	if (picture === undefined) return { outcome: 'not-a-picture' };
	const text = isFrame
		? await findCode(picture, frameEdges, frameMilliseconds)
		: await findCode(picture, longestEdges, retryMilliseconds);
	picture.close();
	return text === undefined ? { outcome: 'no-code' } : { outcome: 'found', text };
}

addEventListener('message', async ({ data }: MessageEvent<WorkerQuestion>) => {
	postMessage(await answer(data));
});
