// Saving is first a line in the list, which needs no network, and then the whole subject for when
// there is none.
import type { CreditRecord, Subject } from '@zhixin/api-client';
import { askToBringIn } from '#lib/offline/ask-worker.ts';
import { openDevice } from '#lib/offline/device-database.ts';
import type { BroughtIn } from '#lib/offline/kept-words.ts';
import { namingRecords, type SavedEntry } from './listed-entry.ts';
import { putSaved } from './saved-store.ts';

const askedKey = 'persistence-asked';

/** Asks the browser once, at the first save, not to clear this by itself. It may say no. */
async function askForPersistence(): Promise<void> {
	const device = await openDevice();
	if (await device.get('state', askedKey)) return;
	await device.put('state', true, askedKey);
	// Not every browser has it, whatever its types say.
	await (navigator.storage as StorageManager | undefined)?.persist?.();
}

/** An entry for a subject as it is shown. */
export function entryOf(
	subject: Pick<Subject, 'uscc' | 'name' | 'provenance'>,
	records: readonly CreditRecord[],
	release: string | null,
): SavedEntry {
	return {
		uscc: subject.uscc,
		name: subject.name,
		namedBy: namingRecords(subject, records),
		savedAt: new Date().toISOString(),
		note: '',
		release,
	};
}

/**
 * Saves an entry and has all of its subject read. Gives what came of the reading; `undefined` where
 * this browser keeps nothing for when there is no network. Throws where the entry was not saved.
 */
export async function saveSubject(entry: SavedEntry): Promise<BroughtIn | undefined> {
	await putSaved(entry);
	await askForPersistence().catch(() => undefined);
	return (await askToBringIn([entry.uscc]))?.[entry.uscc];
}
