// What is withdrawn goes from the device too. The release says how many withdrawals there are; the
// feed says which. Another release may have left out anything at all, so nothing of the one before
// is kept.
import type { Release, WithdrawalFeed } from '@zhixin/api-client';
import { type Followed, withdrawnMessage } from '#lib/offline/kept-words.ts';
import { self } from '$app/service-worker';
import {
	type Following,
	forgetKept,
	forgetKeptProofs,
	inTurn,
	readAllKept,
	readFollowing,
	writeFollowing,
	writeKept,
} from './kept-store.ts';
import { narrowKept } from './kept-subject.ts';

/** A withdrawal is gone everywhere within five seconds; an open page asks every four. */
const askedAgainAfterMilliseconds = 3_000;
const mostRemembered = 1_000;

async function ask<Answer>(address: string): Promise<Answer> {
	// What a cache on the way kept for a moment is too old to say that nothing happened.
	const response = await fetch(address, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return (await response.json()) as Answer;
}

async function readWithdrawn(since: number): Promise<{ ids: string[]; seq: number }> {
	const ids: string[] = [];
	for (let seq = since; ; ) {
		const feed = await ask<WithdrawalFeed>(`/api/v1/withdrawals?since=${seq}`);
		if (feed.items.length === 0) return { ids, seq };
		ids.push(...feed.items.map(({ recordId }) => recordId));
		seq = feed.next;
	}
}

async function startAgain(following: Following): Promise<void> {
	for (const { uscc } of await readAllKept()) await forgetKept(uscc);
	await forgetKeptProofs();
	await writeFollowing(following);
}

async function takeOut(withdrawn: readonly string[]): Promise<void> {
	const ids = new Set(withdrawn);
	// A proof does not say which records it stands on, so that each of them may be wrong now.
	await forgetKeptProofs();
	for (const kept of await readAllKept()) {
		const left = narrowKept(kept, ({ id }) => !ids.has(id));
		if (left === undefined) await forgetKept(kept.uscc);
		else if (left.records.length < kept.records.length) await writeKept(left);
	}
}

async function tellPages(): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const page of pages) page.postMessage(withdrawnMessage);
}

async function follow(): Promise<void> {
	const { id: release, withdrawalSeq } = await ask<Release>('/api/v1/release');
	const known = await readFollowing();
	const missed = known?.release === release ? withdrawalSeq - known.seq : Number.NaN;
	if (missed === 0) return;
	// Whoever was away for longer than that begins anew, and does not read a feed of years.
	if (known === undefined || !(missed > 0 && missed <= mostRemembered)) {
		await inTurn(() => startAgain({ release, seq: withdrawalSeq, withdrawn: [] }));
		return known === undefined ? undefined : tellPages();
	}
	const { ids, seq } = await readWithdrawn(known.seq);
	await inTurn(async () => {
		await takeOut(ids);
		const withdrawn = [...known.withdrawn, ...ids].slice(-mostRemembered);
		await writeFollowing({ release, seq, withdrawn });
	});
	await tellPages();
}

let following: Promise<void> | undefined;
let followedAt = Number.NEGATIVE_INFINITY;

/**
 * Catches up with the withdrawals, unless that was done a moment ago; everybody who asks at the same
 * time waits for the same answer. Rejects without the network.
 */
export async function followWithdrawals(): Promise<void> {
	if (performance.now() - followedAt < askedAgainAfterMilliseconds) return;
	following ??= follow().finally(() => {
		following = undefined;
	});
	await following;
	followedAt = performance.now();
}

/**
 * Says to a page that asked up to where it should be true. A page that was not yet alive when all
 * were told of a withdrawal learns of it here.
 */
export async function tellAsker(page: ExtendableMessageEvent['source']): Promise<void> {
	const known = await readFollowing();
	if (known === undefined) return;
	const followed: Followed = { release: known.release, withdrawalSeq: known.seq };
	page?.postMessage(followed);
}
