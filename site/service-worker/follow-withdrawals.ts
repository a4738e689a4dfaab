// What is withdrawn goes from the device too. The release says how many withdrawals there are; the
// feed says which. Another release may have left out anything at all, so nothing of the one before
// is kept of what was only looked at, and what was saved is read again at once.
import type { Release, WithdrawalFeed } from '@zhixin/api-client';
import type { Following } from '#lib/offline/device-database.ts';
import { inTurn, readFollowing, readSavedCodes, writeFollowing } from '#lib/offline/kept-store.ts';
import { type Followed, withdrawnMessage } from '#lib/offline/kept-words.ts';
import { self } from '$app/service-worker';
import { askSiteAnew } from './ask-site.ts';
import { addDue } from './due.ts';
import { heard } from './patience.ts';
import { givenAt } from './server-date.ts';
import { takeOutAll, takeOutRelease, takeOutWithdrawn } from './take-out.ts';

/** A withdrawal is gone everywhere within five seconds; an open page asks every four. */
const askedAgainAfterMilliseconds = 3_000;
const mostRemembered = 1_000;

interface Answered<Content> {
	readonly content: Content;
	readonly at: string;
}

async function ask<Content>(address: string): Promise<Answered<Content>> {
	const response = await askSiteAnew(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return { content: (await response.json()) as Content, at: givenAt(response) };
}

async function readWithdrawn(since: number): Promise<{ ids: string[]; seq: number }> {
	const ids: string[] = [];
	for (let seq = since; ; ) {
		const { content: feed } = await ask<WithdrawalFeed>(`/api/v1/withdrawals?since=${seq}`);
		if (feed.items.length === 0) return { ids, seq };
		ids.push(...feed.items.map(({ recordId }) => recordId));
		seq = feed.next;
	}
}

async function tellPages(): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const page of pages) page.postMessage(withdrawnMessage);
}

/** What is saved is to be read again: in another release, and where a proof of it has gone. */
async function takeOut(known: Following, next: Following, ids: readonly string[]): Promise<void> {
	await takeOutWithdrawn(ids);
	if (next.release !== known.release) await takeOutRelease();
	const withdrawn = [...known.withdrawn, ...ids].slice(-mostRemembered);
	await writeFollowing({ ...next, withdrawn });
	await addDue(await readSavedCodes());
}

async function follow(): Promise<void> {
	const { content, at } = await ask<Release>('/api/v1/release');
	const known = await readFollowing();
	const next: Following = {
		release: content.id,
		seq: content.withdrawalSeq,
		withdrawn: known?.withdrawn ?? [],
		at,
		aheadMilliseconds: Date.now() - Date.parse(at),
	};
	const missed = known === undefined ? Number.NaN : next.seq - known.seq;
	if (missed === 0 && known?.release === next.release) return inTurn(() => writeFollowing(next));
	// Whoever was away for longer than that begins anew, and does not read a feed of years.
	if (known === undefined || !(missed >= 0 && missed <= mostRemembered)) {
		await inTurn(async () => {
			await takeOutAll();
			await writeFollowing({ ...next, withdrawn: [] });
			await addDue(await readSavedCodes());
		});
		return known === undefined ? undefined : tellPages();
	}
	const { ids, seq } = await readWithdrawn(known.seq);
	await inTurn(() => takeOut(known, { ...next, seq }, ids));
	await tellPages();
}

let following: Promise<void> | undefined;
let followedAt = Number.NEGATIVE_INFINITY;

/**
 * Catches up with the withdrawals, unless that was done a moment ago; everybody who asks at the same
 * time waits for the same answer. Rejects without the network; on a slow one it takes its time.
 */
export async function catchUp(): Promise<void> {
	if (performance.now() - followedAt < askedAgainAfterMilliseconds) return;
	following ??= follow()
		.then(() => {
			followedAt = performance.now();
		})
		.finally(() => {
			following = undefined;
		});
	await following;
}

/** The same for who makes somebody wait: rejects also where the network is silent. It goes on all the same. */
export const followWithdrawals = (): Promise<void> => heard(catchUp(), true);

/**
 * Says to a page that asked up to where it should be true, or that nobody answered. A page that was
 * not yet alive when all were told of a withdrawal learns of it here.
 */
export async function tellAsker(page: ExtendableMessageEvent['source']): Promise<void> {
	const isReachable = await followWithdrawals().then(
		() => true,
		() => false,
	);
	const known = await readFollowing().catch(() => undefined);
	if (known === undefined) return;
	const followed: Followed = {
		release: known.release,
		withdrawalSeq: known.seq,
		isReachable,
	};
	page?.postMessage(followed);
}
