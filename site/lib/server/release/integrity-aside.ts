// SQLite's own check of a whole file, in a thread of its own while other checks read it: for a province
// it takes as long as all of them. Whoever verifies waits for nothing else, so it may wait here too.
import { Worker } from 'node:worker_threads';

/** What the thread gets. */
export interface IntegrityData {
	readonly path: string;
	readonly shared: SharedArrayBuffer;
}

/** Where the thread says that it is done, and in how many bytes what it found follows. */
export const doneAt = 0;
export const lengthAt = 1;
export const headBytes = 8;
const textBytes = 1_000;
/** No file takes so long: a thread that is silent will stay so. */
const patience = 30 * 60_000;

/**
 * Starts the check of a file; the function that it gives waits for its end and gives what SQLite says:
 * `ok`, or what is wrong first. Undefined when the thread said nothing.
 */
export function startIntegrityCheck(path: string): () => string | undefined {
	const shared = new SharedArrayBuffer(headBytes + textBytes);
	const workerData: IntegrityData = { path, shared };
	const worker = new Worker(new URL('./integrity.worker.ts', import.meta.url), {
		workerData,
		execArgv: [],
	});
	worker.unref();
	const head = new Int32Array(shared, 0, 2);
	return () => {
		if (Atomics.wait(head, doneAt, 0, patience) === 'timed-out') return undefined;
		const text = new Uint8Array(shared, headBytes, Atomics.load(head, lengthAt));
		return Buffer.from(text).toString();
	};
}
