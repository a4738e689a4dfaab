// What leaves the device: what was withdrawn, from the answers and from the lists of what was saved
// and viewed; what another release may have left out. A note that a person wrote stays.
import { openDevice } from '#lib/offline/device-database.ts';
import {
	forgetKept,
	forgetKeptProofs,
	forgetUnsaved,
	readAllKept,
	writeKept,
} from '#lib/offline/kept-store.ts';
import { narrowKept } from '#lib/offline/kept-subject.ts';
import { forgetSearched } from '#lib/offline/searched-store.ts';
import { withoutWithdrawn } from '#lib/saved/listed-entry.ts';
import { mendSaved, mendViewed } from '#lib/saved/mend-entry.ts';

async function takeOutNames(withdrawn: ReadonlySet<string>): Promise<void> {
	const device = await openDevice();
	const lists = device.transaction(['saved', 'viewed'], 'readwrite');
	const [saved, viewed] = [lists.objectStore('saved'), lists.objectStore('viewed')];
	for (const uscc of await saved.getAllKeys()) {
		const entry = mendSaved(uscc, await saved.get(uscc));
		const left = entry && withoutWithdrawn(entry, withdrawn);
		if (left !== undefined && left !== entry) await saved.put(left, uscc);
	}
	for (const uscc of await viewed.getAllKeys()) {
		const entry = mendViewed(uscc, await viewed.get(uscc));
		if (entry && withoutWithdrawn(entry, withdrawn) !== entry) await viewed.delete(uscc);
	}
	await lists.done;
}

/** Takes out what was withdrawn, and every proof: none says which records it stands on. */
export async function takeOutWithdrawn(ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const withdrawn = new Set(ids);
	await forgetSearched();
	await forgetKeptProofs();
	for (const kept of await readAllKept()) {
		const left = narrowKept(kept, ({ id }) => !withdrawn.has(id));
		if (left === undefined) await forgetKept(kept.uscc);
		else if (left.records.length < kept.records.length) await writeKept(left);
	}
	await takeOutNames(withdrawn);
}

/** Takes out what another release may have left out of what was only looked at, and every proof. */
export async function takeOutRelease(): Promise<void> {
	const device = await openDevice();
	await forgetSearched();
	await forgetKeptProofs();
	await forgetUnsaved();
	for (const uscc of await device.getAllKeys('viewed')) {
		const entry = mendViewed(uscc, await device.get('viewed', uscc));
		if (entry === undefined || entry.namedBy.length > 0) await device.delete('viewed', uscc);
	}
}

/** Takes out all that was answered, as where nobody knows what has been missed. */
export async function takeOutAll(): Promise<void> {
	const device = await openDevice();
	await takeOutRelease();
	await device.clear('subjects');
	for (const uscc of await device.getAllKeys('saved')) {
		const entry = mendSaved(uscc, await device.get('saved', uscc));
		if (entry?.namedBy.length) await device.put('saved', { ...entry, name: null }, uscc);
	}
}
