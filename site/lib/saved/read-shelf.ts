// Everything that the device holds about what was saved and viewed, as it may be shown now: what has
// ended by the clock is not in it, whoever asks.
import type { Subject } from '@zhixin/api-client';
import { isPublic } from '@zhixin/api-client/publicity';
import { openDevice } from '#lib/offline/device-database.ts';
import { readFollowing, readKept, readKeptProof } from '#lib/offline/kept-store.ts';
import { answerSubject, type KeptSubject, narrowKept } from '#lib/offline/kept-subject.ts';
import { ruleNow } from '#lib/offline/rule-clock.ts';
import { type KeptAttention, keptAttentions } from './kept-attention.ts';
import { type SavedEntry, shownName } from './listed-entry.ts';
import { readSaved, readViewed } from './saved-store.ts';

/** A saved business as it may be shown. */
export interface ShownSaved {
	readonly entry: SavedEntry;
	readonly name: string | null;
	/** What can be read of it without a network. */
	readonly kept:
		| {
				readonly subject: Subject;
				readonly content: KeptSubject;
				readonly attentions: readonly KeptAttention[];
		  }
		| undefined;
	/** What is kept is of a release that has been replaced since. */
	readonly isBehind: boolean;
	readonly hasProof: boolean;
}

/** A viewed business as it may be shown. */
export interface ShownViewed {
	readonly uscc: string;
	readonly name: string;
	readonly viewedAt: string;
}

/** What the device holds. */
export interface Shelf {
	readonly saved: readonly ShownSaved[];
	readonly viewed: readonly ShownViewed[];
	/** By how much the clock of the device was ahead of the register's when it was last asked. */
	readonly aheadMilliseconds: number;
}

async function show(entry: SavedEntry, now: Date, release?: string): Promise<ShownSaved> {
	const kept = await readKept(entry.uscc);
	const content = kept && narrowKept(kept, (record) => isPublic(record, now));
	const subject = content && answerSubject(content);
	return {
		entry,
		name: shownName(entry, now),
		kept: kept &&
			content &&
			subject && { content, subject, attentions: keptAttentions(kept, content) },
		isBehind: content?.release !== undefined && content.release !== release,
		hasProof: (await readKeptProof(entry.uscc)) !== undefined,
	};
}

/** The businesses viewed last, the newest first. Throws where the device cannot be read. */
export async function readShownViewed(): Promise<ShownViewed[]> {
	const now = ruleNow(await readFollowing());
	return (await readViewed()).flatMap((entry) => {
		const name = shownName(entry, now);
		return name === null ? [] : [{ uscc: entry.uscc, name, viewedAt: entry.viewedAt }];
	});
}

/** Reads all of it. Throws where the device cannot be read. */
export async function readShelf(): Promise<Shelf> {
	await openDevice();
	const following = await readFollowing();
	const now = ruleNow(following);
	const saved: ShownSaved[] = [];
	for (const entry of await readSaved()) saved.push(await show(entry, now, following?.release));
	return {
		saved,
		viewed: await readShownViewed(),
		aheadMilliseconds: following?.aheadMilliseconds ?? 0,
	};
}
