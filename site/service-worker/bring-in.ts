// A subject that was saved is read whole: itself, its records, and what proves its badges. Until that
// has worked, what was kept of it stays as it was, with its date.
import type { RecordPage, Subject } from '@zhixin/api-client';
import { type Following, openDevice } from '#lib/offline/device-database.ts';
import {
	forgetKept,
	inTurn,
	readFollowing,
	readSavedCodes,
	writeKept,
} from '#lib/offline/kept-store.ts';
import {
	type KeptSubject,
	narrowKept,
	nothingKept,
	withRecords,
	withSubject,
} from '#lib/offline/kept-subject.ts';
import type { BroughtIn } from '#lib/offline/kept-words.ts';
import { namingRecords } from '#lib/saved/listed-entry.ts';
import { mendSaved } from '#lib/saved/mend-entry.ts';
import { askSiteAnew } from './ask-site.ts';
import { endDue, readDue } from './due.ts';
import { followWithdrawals } from './follow-withdrawals.ts';
import { keepProof } from './keep-proofs.ts';
import { heard, SilentNetworkError } from './patience.ts';
import { givenAt } from './server-date.ts';

const recordsOnPage = 50;
/** What a subject has beyond is read with the network: a device is no archive. */
const mostPages = 10;
const proofPaths = ['/.well-known/jwks.json', '/status/revocation', '/status/suspension'] as const;

/** Nobody waits for a network that is silent: what was not read stays due. */
const ask = (address: string) => heard(askSiteAnew(address), true);

/** The subject with its records, as they are in one release; `undefined`: the register has none. */
async function readWhole(uscc: string, release: string): Promise<KeptSubject | undefined> {
	const address = `/api/v1/subjects/${encodeURIComponent(uscc)}`;
	const answer = await ask(address);
	if (answer.status === 404 || answer.status === 400) return undefined;
	if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
	const at = givenAt(answer);
	let kept = withSubject({ ...nothingKept(uscc), release }, (await answer.json()) as Subject, at);
	let cursor: string | null = null;
	for (let page = 0; page < mostPages; page += 1) {
		const query = new URLSearchParams({ limit: String(recordsOnPage), ...(cursor && { cursor }) });
		const response = await ask(`${address}/records?${query}`);
		if (!response.ok) throw new Error(`${address}/records answered ${response.status}`);
		const content = (await response.json()) as RecordPage;
		kept = withRecords(kept, { type: null, limit: recordsOnPage, cursor }, content, at);
		cursor = content.nextCursor;
		if (cursor === null) break;
	}
	return kept;
}

async function rename(uscc: string, kept: KeptSubject | undefined): Promise<void> {
	const lists = (await openDevice()).transaction('saved', 'readwrite');
	const entry = mendSaved(uscc, await lists.store.get(uscc));
	if (entry !== undefined) {
		const subject = kept?.subject;
		const namedBy = subject ? namingRecords(subject, kept.records) : [];
		const release = entry.release ?? kept?.release ?? null;
		await lists.store.put({ ...entry, name: subject?.name ?? null, namedBy, release }, uscc);
	}
	await lists.done;
}

async function take(uscc: string, read: KeptSubject | undefined, { withdrawn }: Following) {
	const gone = new Set(withdrawn);
	const left = read && narrowKept(read, ({ id }) => !gone.has(id));
	await (left === undefined ? forgetKept(uscc) : writeKept(left));
	await rename(uscc, left);
	await endDue(uscc);
	return left === undefined ? 'unknown' : 'kept';
}

async function bringInProof(uscc: string, before: Following): Promise<void> {
	const answer = await ask(`/api/v1/badges?${new URLSearchParams({ uscc })}`);
	if (!(await keepProof(uscc, answer, before))) return;
	for (const path of proofPaths) await keepProof(path, await ask(path), before);
}

const isFull = (cause: unknown) =>
	cause instanceof DOMException && cause.name === 'QuotaExceededError';

/** What the device had no room for: not read again and again while this worker lives. */
const withoutRoom = new Set<string>();

/** Reads one subject whole and keeps it. Never rejects: what fails is an outcome, and stays due. */
export async function bringIn(uscc: string): Promise<BroughtIn> {
	try {
		await followWithdrawals();
	} catch {
		return 'unreachable';
	}
	try {
		const before = await readFollowing();
		if (before === undefined) return 'failed';
		const read = await readWhole(uscc, before.release);
		await followWithdrawals();
		const outcome = await inTurn(async () => {
			const now = await readFollowing();
			if (now?.release !== before.release) return 'failed';
			// Meanwhile taken out again: nothing of it may come back.
			if (!(await readSavedCodes()).includes(uscc)) {
				await endDue(uscc);
				return 'failed';
			}
			return take(uscc, read, now);
		});
		// The subject can be read without its badges.
		if (outcome === 'kept') await bringInProof(uscc, before).catch(() => undefined);
		return outcome;
	} catch (cause) {
		if (cause instanceof SilentNetworkError) return 'unreachable';
		if (!isFull(cause)) return 'failed';
		withoutRoom.add(uscc);
		return 'no-room';
	}
}

let working: Promise<void> | undefined;

async function work(): Promise<void> {
	for (const uscc of await readDue()) {
		if (withoutRoom.has(uscc)) continue;
		if ((await bringIn(uscc)) === 'unreachable') return;
	}
}

/** Reads what is still due, one subject after the other; ends where the network does. */
export async function bringInDue(): Promise<void> {
	working ??= work()
		.catch(() => undefined)
		.finally(() => {
			working = undefined;
		});
	await working;
}
