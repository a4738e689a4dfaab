// One worker for pictures and for frames of a camera: it holds the reader, and nobody else loads it.
import type { WorkerAnswer } from './picture-worker.ts';

/** What the worker is asked: a file, made `width` pixels wide while it unfolds, or one frame. */
export type WorkerQuestion =
	| { readonly file: Blob; readonly width: number | undefined }
	| { readonly frame: ImageBitmap };

/**
 * `not-loaded`: a part of the program did not come, and may the next time. `unsupported`: this browser
 * cannot read pictures beside the page.
 */
export type WorkerFault = { readonly outcome: 'not-loaded' | 'unsupported' };

// What could not be fetched has no words; what the browser did not understand or could not do has.
const faultOf = (event: Event): WorkerFault => ({
	outcome: event instanceof ErrorEvent && event.message ? 'unsupported' : 'not-loaded',
});

/** Starts a worker; each question is answered once. */
export function openPictureWorker(hear: (answer: WorkerAnswer | WorkerFault) => void) {
	const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => hear(data));
	worker.addEventListener('error', (event) => hear(faultOf(event)));
	return {
		ask: (question: WorkerQuestion) =>
			worker.postMessage(question, 'frame' in question ? [question.frame] : []),
		end: () => worker.terminate(),
	};
}
