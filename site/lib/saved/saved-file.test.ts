import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestNote } from './longest-note.ts';
import { mendSaved } from './mend-entry.ts';
import { mergeNote } from './merge-note.ts';
import { readSavedFile, savedFile } from './saved-file.ts';

const item = { uscc: '91369900MA0DEMA17N', savedAt: '2026-11-26T01:00:00.000Z', note: '老板姓王' };
const file = (items: unknown[]) => JSON.stringify({ format: 'zhixin-saved', version: 1, items });

it('what is wrong is named by its row, and the rows around it are read', () => {
	const wrongCode = { ...item, uscc: '91350100M000100Y4A' };
	const rows = [item, wrongCode, { ...item, savedAt: 'yesterday' }, 'nothing', item];
	expect(readSavedFile(file(rows))).toEqual({
		outcome: 'read',
		items: [
			{ row: 1, item },
			{ row: 5, item },
		],
		refused: [
			{ row: 2, field: 'uscc' },
			{ row: 3, field: 'savedAt' },
			{ row: 4, field: '' },
		],
	});
});

it('names and facts are not taken from a file: anybody can write one', () => {
	const forged = { ...item, name: '骗子', records: [{ title: '先进单位' }], credential: 'x' };
	expect(readSavedFile(file([forged]))).toMatchObject({ items: [{ item }] });
});

it.each(['', '{', '[]', '{"items":[]}', file([]).replace('1', '0')])(
	'%j is none of our files',
	(text) => {
		expect(readSavedFile(text)).toEqual({ outcome: 'not-ours' });
	},
);

it('a file of a later version is one of ours that cannot be read yet, whatever is in it', () => {
	expect(readSavedFile(file([item]).replace('1', '2'))).toEqual({ outcome: 'newer' });
	expect(readSavedFile('{"format":"zhixin-saved","version":3}')).toEqual({ outcome: 'newer' });
});

it('whatever can lie on a device comes back from the file that it was saved in', () => {
	const text = fc.string({ unit: 'binary', maxLength: 60 });
	const notes = fc.tuple(text, text, fc.nat({ max: longestNote }));
	fc.assert(
		fc.property(notes, fc.oneof(text, fc.date().map(String)), ([here, added, times], savedAt) => {
			const long = here.repeat(Math.floor(times / Math.max(1, here.length)));
			const note = mergeNote(long, added) ?? long;
			const entry = mendSaved(item.uscc, { ...item, savedAt, note });
			const [uscc, kept] = [entry?.uscc, entry?.savedAt];
			expect(entry?.note).toBe(note);
			expect(readSavedFile(file([{ uscc, savedAt: kept, note }]))).toEqual({
				outcome: 'read',
				items: [{ row: 1, item: { uscc, savedAt: kept, note } }],
				refused: [],
			});
			expect(mergeNote(note, note)).toBe(note);
		}),
	);
});

it('the example in the documents is a whole file', () => {
	const page = readFileSync('docs/saved-file.md', 'utf8');
	const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
	expect(savedFile.safeParse(JSON.parse(example)).error?.issues ?? []).toEqual([]);
});
