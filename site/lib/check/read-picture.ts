// A chosen, pasted or dropped picture, from the file to the text of the code in it. Bounded before
// anything is unfolded, and in time.

import { openPictureWorker, type WorkerFault } from './open-picture-worker.ts';
import { headBytes, readPictureSize } from './picture-size.ts';
import type { WorkerAnswer } from './picture-worker.ts';
import { longestPasted } from './read-pasted.ts';

export type PictureReading =
	| WorkerAnswer
	| WorkerFault
	| { readonly outcome: 'too-large' | 'too-slow' };

const mostBytes = 40_000_000;
/** The largest camera pictures of phones have 50 million; 200 take a gigabyte to unfold. */
const mostPixels = 64_000_000;
const longestEdge = 1_800;
const mostMilliseconds = 15_000;

function askWorker(file: Blob, width: number | undefined): Promise<PictureReading> {
	return new Promise((resolve) => {
		const worker = openPictureWorker(end);
		const timer = setTimeout(() => end({ outcome: 'too-slow' }), mostMilliseconds);
		function end(reading: PictureReading) {
			clearTimeout(timer);
			worker.end();
			resolve(reading);
		}
		worker.ask({ file, width });
	});
}

const isDrawing = ({ type, name }: File) => type === 'image/svg+xml' || /\.svg$/i.test(name);

/** Reads the text of the code in a picture. Never throws. */
export async function readPicture(file: File): Promise<PictureReading> {
	if (file.size > mostBytes) return { outcome: 'too-large' };
	try {
		// A drawing is read as text: what it would show proves nothing, the link in it can be checked.
		if (isDrawing(file)) {
			const text = await file.slice(0, longestPasted).text();
			return { outcome: 'found', text };
		}
		const size = readPictureSize(await file.slice(0, headBytes).arrayBuffer());
		if (size !== undefined && size.width * size.height > mostPixels) {
			return { outcome: 'too-large' };
		}
		const scale = size === undefined ? 1 : longestEdge / Math.max(size.width, size.height);
		const width = size && scale < 1 ? Math.max(1, Math.round(size.width * scale)) : undefined;
		return await askWorker(file, width);
	} catch {
		return { outcome: 'not-a-picture' };
	}
}
