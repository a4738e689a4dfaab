// The one place on the device where anything about a business lies: what was saved and viewed, which
// the pages write, and what the API answered about it, which the service worker writes. The shell
// alone stays in the caches of the worker (docs/decisions/0020).
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SavedEntry, ViewedEntry } from '#lib/saved/listed-entry.ts';
import type { KeptSubject } from './kept-subject.ts';

/** The release that everything kept is of, and the last withdrawal that was taken out of it. */
export interface Following {
	readonly release: string;
	readonly seq: number;
	/** The ids withdrawn last: an answer that was a moment old when it came may still hold them. */
	readonly withdrawn: readonly string[];
	/** When the register was last asked, by its own clock, ISO 8601. */
	readonly at?: string;
	/** By how much the clock of the device was ahead of it then; negative: behind. */
	readonly aheadMilliseconds?: number;
}

/** An answer that badges are proved with, as it came. */
export interface KeptProof {
	/** When it was read, ISO 8601. */
	readonly at: string;
	readonly body: string;
	readonly contentType: string;
}

interface DeviceSchema extends DBSchema {
	/** What was saved on purpose, by code. */
	saved: { key: string; value: SavedEntry };
	/** What was viewed last, by code. */
	viewed: { key: string; value: ViewedEntry };
	/** The answers about subjects, by code. */
	subjects: { key: string; value: KeptSubject };
	/** The answers that badges are proved with, by code or path. */
	proofs: { key: string; value: KeptProof };
	/** What concerns all: up to where it is true, what is still to be read, what was asked once. */
	state: { key: string; value: unknown };
}

/** The open database. */
export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

const databaseName = 'zhixin';
/** Raised when a store is added: what is missing is made then, what is there stays as it is. */
const version = 1;
const stores = ['saved', 'viewed', 'subjects', 'proofs', 'state'] as const;

let opened: Promise<DeviceDatabase> | undefined;

function forget(): void {
	opened = undefined;
}

const open = () =>
	new Promise<DeviceDatabase>((resolve, reject) => {
		const database = openDB<DeviceSchema>(databaseName, version, {
			upgrade(made) {
				for (const store of stores) {
					if (!made.objectStoreNames.contains(store)) made.createObjectStore(store);
				}
			},
			// An older build in another tab holds it: rather no answer now than one that never comes.
			blocked: () => reject(new DOMException('held by another tab', 'InvalidStateError')),
			// A newer build in another tab waits for this one to let go.
			blocking(_current, _wanted, event) {
				(event.target as IDBDatabase).close();
				forget();
			},
			terminated: forget,
		});
		database.then(resolve, reject);
	});

/** Opens the database, once for all; rejects where the browser has none or will not open it. */
export function openDevice(): Promise<DeviceDatabase> {
	opened ??= open().catch((cause) => {
		forget();
		throw cause;
	});
	return opened;
}
