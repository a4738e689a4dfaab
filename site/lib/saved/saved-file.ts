// The file that what was saved is carried in to another device (docs/saved-file.md). From a file come
// the codes, the notes and the dates alone: facts come from the register, whoever wrote the file.
import { creditRecord, subject, usccText } from '@zhixin/api-client';
import { readUscc } from '@zhixin/api-client/identifiers';
import { config, z } from 'zod';
import { longestNote } from './longest-note.ts';

// Under a policy without eval, zod's probe for it would be reported as a breach.
config({ jitless: true });

export const savedFileFormat = 'zhixin-saved';

const savedItem = z.object({
	uscc: usccText.refine((code) => readUscc(code).outcome !== 'invalid'),
	savedAt: z.iso.datetime(),
	note: z.string().max(longestNote).default(''),
});

const version = 1;

const marked = z.object({ format: z.literal(savedFileFormat), version: z.int().min(version) });

const envelope = z.object({
	format: z.literal(savedFileFormat),
	version: z.literal(version),
	items: z.array(z.unknown()),
});

/** The whole file as it is written; what is read of it is less. */
export const savedFile = envelope.extend({
	exportedAt: z.iso.datetime(),
	/** The release that the facts are of; `null`: none was ever asked. */
	release: z.string().nullable(),
	items: z.array(
		savedItem.extend({
			name: z.string().nullable(),
			/** When the register gave the facts. */
			asOf: z.iso.datetime().nullable(),
			subject: subject.nullable(),
			records: z.array(creditRecord),
			/** The signed proof of its badges, where there is one that holds. */
			credential: z.string().nullable(),
		}),
	),
});
export type SavedFile = z.infer<typeof savedFile>;

/** What a file gives of one business. */
export type ImportedItem = z.infer<typeof savedItem>;

/** A row of a file that was not taken, counted from 1, and the field that is wrong. */
export interface RefusedRow {
	readonly row: number;
	readonly field: string;
}

/** What was read of a file. */
export type ReadFile =
	| { readonly outcome: 'not-ours' }
	/** Of a later version of this site. */
	| { readonly outcome: 'newer' }
	| {
			readonly outcome: 'read';
			/** Each with its row, counted from 1. */
			readonly items: readonly { readonly row: number; readonly item: ImportedItem }[];
			readonly refused: readonly RefusedRow[];
	  };

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Reads a file row by row: one that is wrong does not take the others with it. */
export function readSavedFile(text: string): ReadFile {
	const content = parse(text);
	const mark = marked.safeParse(content);
	if (mark.success && mark.data.version > version) return { outcome: 'newer' };
	const file = envelope.safeParse(content);
	if (!file.success) return { outcome: 'not-ours' };
	const items: { row: number; item: ImportedItem }[] = [];
	const refused: RefusedRow[] = [];
	for (const [index, written] of file.data.items.entries()) {
		const [row, item] = [index + 1, savedItem.safeParse(written)];
		if (item.success) items.push({ row, item: item.data });
		else refused.push({ row, field: String(item.error.issues[0]?.path[0] ?? '') });
	}
	return { outcome: 'read', items, refused };
}
