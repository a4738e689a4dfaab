// The lists on the device, as the pages read and write them. What a browser refuses is thrown as it
// came; `store-failure.ts` says what it means. A row that cannot be read goes alone.
import { openDevice } from '#lib/offline/device-database.ts';
import { inTurn } from '#lib/offline/kept-store.ts';
import { forgetSearched } from '#lib/offline/searched-store.ts';
import { mostSaved, mostViewed, type SavedEntry, type ViewedEntry } from './listed-entry.ts';
import { mendSaved, mendViewed } from './mend-entry.ts';

/** There are as many as there may be; nothing was changed. */
export class ShelfFullError extends Error {
	override readonly name = 'ShelfFullError';
}

async function readList<Entry>(
	list: 'saved' | 'viewed',
	mend: (uscc: unknown, value: unknown) => Entry | undefined,
): Promise<Entry[]> {
	const device = await openDevice();
	const [keys, values] = await Promise.all([device.getAllKeys(list), device.getAll(list)]);
	const entries: Entry[] = [];
	for (const [index, key] of keys.entries()) {
		const entry = mend(key, values[index]);
		if (entry === undefined) await device.delete(list, key);
		else entries.push(entry);
	}
	return entries;
}

/** All that was saved, the newest first. */
export async function readSaved(): Promise<SavedEntry[]> {
	const entries = await readList('saved', mendSaved);
	return entries.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** All that was viewed, the newest first. */
export async function readViewed(): Promise<ViewedEntry[]> {
	const entries = await readList('viewed', mendViewed);
	return entries.sort((a, b) => b.viewedAt.localeCompare(a.viewedAt));
}

/** What was saved under a code. */
export async function findSaved(uscc: string): Promise<SavedEntry | undefined> {
	return mendSaved(uscc, await (await openDevice()).get('saved', uscc));
}

/** Saves an entry, or writes it anew. Throws `ShelfFullError` rather than let another one go. */
export async function putSaved(entry: SavedEntry): Promise<void> {
	const list = (await openDevice()).transaction('saved', 'readwrite');
	const isNew = (await list.store.getKey(entry.uscc)) === undefined;
	if (isNew && (await list.store.count()) >= mostSaved) throw new ShelfFullError();
	await Promise.all([list.store.put(entry, entry.uscc), list.done]);
}

/** Changes what is saved under a code; `false` where nothing is any more. */
export async function changeSaved(
	uscc: string,
	change: Partial<Pick<SavedEntry, 'note' | 'release'>>,
): Promise<boolean> {
	const list = (await openDevice()).transaction('saved', 'readwrite');
	const entry = mendSaved(uscc, await list.store.get(uscc));
	const changed = entry && list.store.put({ ...entry, ...change }, uscc);
	await Promise.all([changed, list.done]);
	return entry !== undefined;
}

/** Takes an entry out of what was saved, and gives it as it last was. */
export async function removeSaved(uscc: string): Promise<SavedEntry | undefined> {
	const list = (await openDevice()).transaction('saved', 'readwrite');
	const entry = mendSaved(uscc, await list.store.get(uscc));
	await list.store.delete(uscc);
	await list.done;
	return entry;
}

/** Forgets the businesses looked at longest ago, where there are more than may be remembered. */
export async function forgetOldestViewed(): Promise<void> {
	const tooMany = (await readViewed()).slice(mostViewed);
	for (const { uscc } of tooMany) await (await openDevice()).delete('viewed', uscc);
}

async function deleteViewed(): Promise<void> {
	await forgetSearched();
	const all = (await openDevice()).transaction(
		['saved', 'viewed', 'subjects', 'proofs'],
		'readwrite',
	);
	const saved = new Set(await all.objectStore('saved').getAllKeys());
	await all.objectStore('viewed').clear();
	for (const name of ['subjects', 'proofs'] as const) {
		const store = all.objectStore(name);
		for (const key of await store.getAllKeys()) {
			if (!saved.has(key) && !key.startsWith('/')) await store.delete(key);
		}
	}
	await all.done;
}

/** Forgets what was looked at, with what is kept of it; what was saved stays. */
export const clearViewed = (): Promise<void> => inTurn(deleteViewed);

async function deleteEverything(): Promise<void> {
	await forgetSearched();
	const stores = ['saved', 'viewed', 'subjects', 'proofs'] as const;
	const all = (await openDevice()).transaction([...stores, 'state'], 'readwrite');
	for (const store of stores) await all.objectStore(store).clear();
	await all.objectStore('state').delete('due');
	await all.done;
}

/** Forgets everything about any business. */
export const deleteAll = (): Promise<void> => inTurn(deleteEverything);
