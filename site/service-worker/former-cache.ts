// Builds before this one kept the answers in a cache. Taken over once, so that nobody who updates in
// a shop without a network has lost what was there.
import { type KeptProof, openDevice } from '#lib/offline/device-database.ts';
import { inTurn, readFollowing } from '#lib/offline/kept-store.ts';
import { isKeptSubject } from '#lib/offline/kept-subject.ts';
import { asFollowing } from '#lib/offline/read-following.ts';

const formerName = 'kept';
const subjectFolder = '/kept/subjects/';
const proofFolder = '/kept/proofs/';

async function readFormer(): Promise<Map<string, unknown>> {
	const cache = await caches.open(formerName);
	const rows = new Map<string, unknown>();
	for (const request of await cache.keys()) {
		const response = await cache.match(request);
		rows.set(new URL(request.url).pathname, await response?.json().catch(() => undefined));
	}
	return rows;
}

async function take(rows: ReadonlyMap<string, unknown>): Promise<void> {
	const following = asFollowing(rows.get('/kept/following'));
	// What is not known to be true up to somewhere cannot be followed from there.
	if (following === undefined || (await readFollowing()) !== undefined) return;
	const into = (await openDevice()).transaction(['subjects', 'proofs', 'state'], 'readwrite');
	for (const [address, row] of rows) {
		if (address.startsWith(subjectFolder) && isKeptSubject(row)) {
			const kept = { ...row, release: following.release };
			void into.objectStore('subjects').put(kept, row.uscc);
		} else if (address.startsWith(proofFolder)) {
			const name = decodeURIComponent(address.slice(proofFolder.length));
			void into.objectStore('proofs').put(row as KeptProof, name);
		}
	}
	void into.objectStore('state').put(following, 'following');
	await into.done;
}

/** Moves what a former build kept into the database, and its cache goes. */
export async function moveFormerCache(): Promise<void> {
	if (!(await caches.has(formerName))) return;
	const rows = await readFormer();
	await inTurn(() => take(rows));
	await caches.delete(formerName);
}
