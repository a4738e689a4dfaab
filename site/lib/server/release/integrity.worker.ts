// The thread of `integrity-aside.ts`.
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { doneAt, headBytes, type IntegrityData, lengthAt } from './integrity-aside.ts';

const { path, shared } = workerData as IntegrityData;

function check(): string {
	const url = pathToFileURL(path);
	url.search = '?mode=ro&immutable=1';
	try {
		const database = new DatabaseSync(url, { readOnly: true });
		const [first] = database.prepare('PRAGMA integrity_check(1)').all();
		database.close();
		return String(first?.integrity_check);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

const head = new Int32Array(shared, 0, 2);
const text = Buffer.from(check()).subarray(0, shared.byteLength - headBytes);
new Uint8Array(shared, headBytes).set(text);
Atomics.store(head, lengthAt, text.length);
Atomics.store(head, doneAt, 1);
Atomics.notify(head, doneAt);
