// A file is added to what is there. An entry that is in both keeps its earlier date and both notes.
import { mergeNote } from './merge-note.ts';
import { type RefusedRow, readSavedFile } from './saved-file.ts';
import { findSaved, putSaved, ShelfFullError } from './saved-store.ts';

/** What came of a file. */
export type Imported =
	| { readonly outcome: 'not-ours' }
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

/** Takes a file in. Throws where the device cannot be written; what was taken in before then stays. */
export async function importSaved(file: Blob): Promise<Imported> {
	if (file.size > mostBytes) return { outcome: 'too-large' };
	const read = readSavedFile(await file.text());
	if (read.outcome !== 'read') return read;
	let [added, merged, left] = [0, 0, 0];
	for (const { uscc, savedAt, note } of read.items) {
		const here = await findSaved(uscc);
		try {
			await putSaved(
				here === undefined
					? { uscc, name: null, namedBy: [], savedAt, note, release: null }
					: {
							...here,
							savedAt: [savedAt, here.savedAt].sort()[0] ?? savedAt,
							note: mergeNote(here.note, note),
						},
			);
			if (here === undefined) added += 1;
			else merged += 1;
		} catch (cause) {
			if (!(cause instanceof ShelfFullError)) throw cause;
			left += 1;
		}
	}
	return { outcome: 'read', added, merged, refused: read.refused, left };
}
