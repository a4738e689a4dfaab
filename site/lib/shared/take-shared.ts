// What another app handed over, taken out of the store once: it is not kept.
import { sharedEntry, sharedStore } from './shared-words.ts';

/** The picture or the text that waits; `undefined` where there is none. */
export async function takeShared(): Promise<File | string | undefined> {
	const store = await caches.open(sharedStore);
	const entry = await store.match(sharedEntry);
	await caches.delete(sharedStore);
	if (entry === undefined) return undefined;
	const type = entry.headers.get('content-type') ?? '';
	return type.startsWith('image/')
		? new File([await entry.blob()], 'picture', { type })
		: entry.text();
}
