// What the page of a business asks of the device at once, apart from the lists themselves: whoever opens
// a page for the first time has saved nothing, and need not fetch what reads and mends what he saved.
import { openDevice } from '#lib/offline/device-database.ts';
import { mostViewed, type ViewedEntry } from './listed-entry.ts';

/** Whether something lies under a code among what was saved. */
export async function isSomethingSaved(uscc: string): Promise<boolean> {
	return (await (await openDevice()).getKey('saved', uscc)) !== undefined;
}

/** Remembers that a business was looked at; the one looked at longest ago makes room. */
export async function putViewed(entry: ViewedEntry): Promise<void> {
	const device = await openDevice();
	await device.put('viewed', entry, entry.uscc);
	if ((await device.count('viewed')) <= mostViewed) return;
	const { forgetOldestViewed } = await import('./saved-store.ts');
	await forgetOldestViewed();
}
