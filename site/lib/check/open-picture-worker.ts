// One worker for pictures and for frames of a camera: it holds the reader, and nobody else loads it.
import type { WorkerAnswer } from './picture-worker.ts';

/** What the worker is asked: a file, made `width` pixels wide while it unfolds, or one frame. */
export type WorkerQuestion =
	| { readonly file: Blob; readonly width: number | undefined }
	| { readonly frame: ImageBitmap };

/** Starts a worker; each question is answered once, and `undefined` says that it cannot run. */
export function openPictureWorker(hear: (answer: WorkerAnswer | undefined) => void) {
	const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => hear(data));
	worker.addEventListener('error', () => hear(undefined));
	return {
		ask: (question: WorkerQuestion) =>
			worker.postMessage(question, 'frame' in question ? [question.frame] : []),
		end: () => worker.terminate(),
	};
}
