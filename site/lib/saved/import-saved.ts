// A file is added to what is there. An entry that is in both keeps its earlier date and both notes.
import { type SavedEntry, unknownMoment } from './listed-entry.ts';
import { mergeNote } from './merge-note.ts';
import { type ImportedItem, type RefusedRow, readSavedFile } from './saved-file.ts';
import { findSaved, putSaved, ShelfFullError } from './saved-store.ts';

/** What came of a file. */
export type Imported =
	| { readonly outcome: 'not-ours' }
	| { readonly outcome: 'newer' }
	| { readonly outcome: 'too-large' }
	| {
			readonly outcome: 'read';
			readonly added: number;
			readonly merged: number;
			readonly refused: readonly RefusedRow[];
			/** How many found no room any more. */
			readonly left: number;
	  };

/** Ten times what as many as may be saved take. */
const mostBytes = 50_000_000;

/** The earlier of two dates; where one is not known, the other. */
const earlier = (one: string, other: string) =>
	[one, other].filter((date) => date !== unknownMoment).sort()[0] ?? unknownMoment;

/** What is written of a row; `undefined` where its note finds no room beside the one that is here. */
function entryFrom(
	{ uscc, savedAt, note }: ImportedItem,
	here: SavedEntry | undefined,
): SavedEntry | undefined {
	if (here === undefined) return { uscc, name: null, namedBy: [], savedAt, note, release: null };
	const both = mergeNote(here.note, note);
	if (both === undefined) return undefined;
	return { ...here, savedAt: earlier(savedAt, here.savedAt), note: both };
}

/** Takes a file in. Throws where the device cannot be written; what was taken in before then stays. */
export async function importSaved(file: Blob): Promise<Imported> {
	if (file.size > mostBytes) return { outcome: 'too-large' };
	const read = readSavedFile(await file.text());
	if (read.outcome !== 'read') return read;
	const refused = [...read.refused];
	let [added, merged, left] = [0, 0, 0];
	for (const { row, item } of read.items) {
		const here = await findSaved(item.uscc);
		const entry = entryFrom(item, here);
		if (entry === undefined) {
			refused.push({ row, field: 'note' });
			continue;
		}
		try {
			await putSaved(entry);
			if (here === undefined) added += 1;
			else merged += 1;
		} catch (cause) {
			if (!(cause instanceof ShelfFullError)) throw cause;
			left += 1;
		}
	}
	return { outcome: 'read', added, merged, refused, left };
}
