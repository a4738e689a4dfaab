// What was saved and is still to be read from the register: noted on the device, so that a network
// that goes in the middle, or a worker that is ended, only puts it off.
import { openDevice } from '#lib/offline/device-database.ts';

const key = 'due';

/** The codes that are still to be read. */
export async function readDue(): Promise<string[]> {
	const due = await (await openDevice()).get('state', key);
	return Array.isArray(due) ? due.map(String) : [];
}

/** Adds codes; each is there once. Only in turn. */
export async function addDue(codes: readonly string[]): Promise<void> {
	const due = new Set([...(await readDue()), ...codes]);
	await (await openDevice()).put('state', [...due], key);
}

/** Takes a code out, whatever came of it. Only in turn. */
export async function endDue(code: string): Promise<void> {
	const due = (await readDue()).filter((one) => one !== code);
	await (await openDevice()).put('state', due, key);
}
