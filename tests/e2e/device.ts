// What lies on the device of a test, read and written past the site.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page } from '@playwright/test';

export type Store = 'saved' | 'viewed' | 'subjects' | 'proofs' | 'state';

/** Everything in a store, by key; nothing where the site has not made it yet. */
export function readStore(page: Page, store: Store): Promise<Record<string, unknown>> {
	return page.evaluate(async (name) => {
		const known = await indexedDB.databases();
		if (!known.some((one) => one.name === 'zhixin')) return {};
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('zhixin');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		try {
			const rows: Record<string, unknown> = {};
			if (!database.objectStoreNames.contains(name)) return rows;
			await new Promise<void>((resolve) => {
				const request = database.transaction(name).objectStore(name).openCursor();
				request.onsuccess = () => {
					const cursor = request.result;
					if (cursor === null) return resolve();
					rows[String(cursor.key)] = cursor.value;
					cursor.continue();
				};
			});
			return rows;
		} finally {
			database.close();
		}
	}, store);
}

/** Writes rows into a store as they are, right or wrong. */
export function writeStore(page: Page, store: Store, rows: Record<string, unknown>): Promise<void> {
	return page.evaluate(
		async ([name, given]) => {
			const database = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open('zhixin');
				request.onsuccess = () => resolve(request.result);
			});
			const change = database.transaction(name, 'readwrite');
			for (const [key, row] of Object.entries(given)) change.objectStore(name).put(row, key);
			await new Promise((resolve) => {
				change.oncomplete = resolve;
			});
			database.close();
		},
		[store, rows] as const,
	);
}

/** Moves the clock of the service worker, where the rule is asked without a network. */
export async function moveWorkerClock(context: BrowserContext, days: number): Promise<void> {
	const [worker] = context.serviceWorkers();
	await worker?.evaluate((ahead) => {
		const Real = Date;
		globalThis.Date = class extends Real {
			constructor(...given: [] | [number | string]) {
				super(...((given.length === 0 ? [Real.now() + ahead] : given) as [number | string]));
			}
		} as DateConstructor;
	}, days * 86_400_000);
}

/** The text of a file that the page saved. */
export async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}
