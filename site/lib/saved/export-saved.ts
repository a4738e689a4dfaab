// What was saved, as a file. It holds what may be shown at this moment and no more: what has ended or
// was withdrawn is not in it, and a credential only where it proves itself now.
import type { MerchantBadgesList } from '@zhixin/api-client';
import { askToBringIn } from '#lib/offline/ask-worker.ts';
import { readFollowing, readKeptProof } from '#lib/offline/kept-store.ts';
import { ruleNow } from '#lib/offline/rule-clock.ts';
import { prove } from '#lib/verify/prove.ts';
import { readShelf, type ShownSaved } from './read-shelf.ts';
import { type SavedFile, savedFileFormat } from './saved-file.ts';

/** Asks each address once: keys and lists are the same for all, and a silent network is waited for once. */
function askingOnce(): typeof fetch {
	const asked = new Map<string, Promise<Response>>();
	return async (address, init) => {
		const name = String(address);
		const answer = asked.get(name) ?? fetch(address, init);
		asked.set(name, answer);
		return (await answer).clone();
	};
}

async function provedCredential(
	uscc: string,
	now: Date,
	ask: typeof fetch,
): Promise<string | null> {
	const proof = await readKeptProof(uscc);
	if (proof === undefined) return null;
	const { items } = JSON.parse(proof.body) as MerchantBadgesList;
	const credential = items[0]?.credential ?? null;
	if (credential === null) return null;
	const { outcome } = await prove(
		credential,
		{ issuer: location.origin, uscc, now: () => now },
		ask,
	);
	return outcome === 'genuine' ? credential : null;
}

async function itemOf(
	shown: ShownSaved,
	now: Date,
	ask: typeof fetch,
): Promise<SavedFile['items'][number]> {
	const { entry, name, kept } = shown;
	return {
		uscc: entry.uscc,
		savedAt: entry.savedAt,
		note: entry.note,
		name,
		asOf: kept?.content.at ?? null,
		subject: kept?.subject ?? null,
		records: [...(kept?.content.records ?? [])],
		credential: await provedCredential(entry.uscc, now, ask).catch(() => null),
	};
}

/** Makes the content of the file. Throws where the device cannot be read. */
export async function exportSaved(): Promise<SavedFile> {
	// First be true as of now, where there is a network.
	await askToBringIn([]);
	const following = await readFollowing();
	const now = ruleNow(following);
	const items: SavedFile['items'] = [];
	const ask = askingOnce();
	for (const shown of (await readShelf()).saved) items.push(await itemOf(shown, now, ask));
	return {
		format: savedFileFormat,
		version: 1,
		exportedAt: new Date().toISOString(),
		release: following?.release ?? null,
		items,
	};
}
