// What the API answered, as it lies on the device: one row for each subject, one for each proof, and
// one that says up to which withdrawal they are true. The worker alone writes here, one job after the
// other; pages read. What cannot be read is not there.
import { mostViewed } from '#lib/saved/listed-entry.ts';
import { type Following, type KeptProof, openDevice } from './device-database.ts';
import { isKeptSubject, type KeptSubject } from './kept-subject.ts';
import { asFollowing } from './read-following.ts';

/** As many shops as subjects, and beside them the keys and the two status lists that all share. */
const mostProofs = mostViewed + 3;
const followingKey = 'following';

/** Runs a job when no other one is reading and writing, in any page or worker. */
export function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
	// Where there are no locks there is no worker either.
	const locks = navigator.locks as LockManager | undefined;
	return locks ? locks.request('kept', job) : job();
}

/** What is kept of one subject. */
export async function readKept(uscc: string): Promise<KeptSubject | undefined> {
	const kept = await (await openDevice()).get('subjects', uscc);
	return isKeptSubject(kept) ? kept : undefined;
}

/** Up to where the kept subjects are true; `undefined` before anything was asked. */
export async function readFollowing(): Promise<Following | undefined> {
	return asFollowing(await (await openDevice()).get('state', followingKey));
}

/** Notes up to where the kept subjects are true. */
export async function writeFollowing(following: Following): Promise<void> {
	await (await openDevice()).put('state', following, followingKey);
}

/** All kept subjects, the newest first. */
export async function readAllKept(): Promise<KeptSubject[]> {
	const kept = await (await openDevice()).getAll('subjects');
	return kept.filter(isKeptSubject).sort((a, b) => b.at.localeCompare(a.at));
}

/** The codes of what was saved on purpose: it makes room for nothing. */
export async function readSavedCodes(): Promise<string[]> {
	return (await openDevice()).getAllKeys('saved');
}

/** What is kept for proving the badges of a shop, under the code or the path that was asked. */
export async function readKeptProof(name: string): Promise<KeptProof | undefined> {
	return (await openDevice()).get('proofs', name);
}

async function oldestProofs(): Promise<string[]> {
	const device = await openDevice();
	const saved = new Set(await readSavedCodes());
	const [names, proofs] = await Promise.all([device.getAllKeys('proofs'), device.getAll('proofs')]);
	return names
		.map((name, index) => ({ name, at: proofs[index]?.at ?? '' }))
		.filter(({ name }) => !saved.has(name))
		.sort((a, b) => b.at.localeCompare(a.at))
		.slice(mostProofs)
		.map(({ name }) => name);
}

/** Keeps what proves badges; the ones read longest ago make room. */
export async function writeKeptProof(name: string, proof: KeptProof): Promise<void> {
	await (await openDevice()).put('proofs', proof, name);
	for (const oldest of await oldestProofs()) await forgetKeptProof(oldest);
}

/** Forgets one proof. */
export async function forgetKeptProof(name: string): Promise<void> {
	await (await openDevice()).delete('proofs', name);
}

/** Forgets all proofs: something may have ended that one of them still says. */
export async function forgetKeptProofs(): Promise<void> {
	await (await openDevice()).clear('proofs');
}

/** Forgets what is kept of one subject. */
export async function forgetKept(uscc: string): Promise<void> {
	await (await openDevice()).delete('subjects', uscc);
}

async function readUnsaved(): Promise<KeptSubject[]> {
	const saved = new Set(await readSavedCodes());
	return (await readAllKept()).filter(({ uscc }) => !saved.has(uscc));
}

/** Forgets what is kept of the subjects that were only looked at. */
export async function forgetUnsaved(): Promise<void> {
	for (const { uscc } of await readUnsaved()) await forgetKept(uscc);
}

/**
 * Keeps a subject; of those that were only looked at, the ones read longest ago make room, and all of
 * them where the device has no more. Rejects with `QuotaExceededError` where that is not enough.
 */
export async function writeKept(kept: KeptSubject): Promise<void> {
	const device = await openDevice();
	try {
		await device.put('subjects', kept, kept.uscc);
	} catch (cause) {
		if (!(cause instanceof DOMException && cause.name === 'QuotaExceededError')) throw cause;
		await forgetUnsaved();
		await device.put('subjects', kept, kept.uscc);
	}
	for (const { uscc } of (await readUnsaved()).slice(mostViewed)) await forgetKept(uscc);
}
