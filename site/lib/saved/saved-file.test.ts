import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSavedFile, savedFile } from './saved-file.ts';

const item = { uscc: '91369900MA0DEMA17N', savedAt: '2026-11-26T01:00:00.000Z', note: '老板姓王' };
const file = (items: unknown[]) => JSON.stringify({ format: 'zhixin-saved', version: 1, items });

it('what is wrong is named by its row, and the rows around it are read', () => {
	const wrongCode = { ...item, uscc: '91350100M000100Y4A' };
	const rows = [item, wrongCode, { ...item, savedAt: 'yesterday' }, 'nothing', item];
	expect(readSavedFile(file(rows))).toEqual({
		outcome: 'read',
		items: [item, item],
		refused: [
			{ row: 2, field: 'uscc' },
			{ row: 3, field: 'savedAt' },
			{ row: 4, field: '' },
		],
	});
});

it('names and facts are not taken from a file: anybody can write one', () => {
	const forged = { ...item, name: '骗子', records: [{ title: '先进单位' }], credential: 'x' };
	expect(readSavedFile(file([forged]))).toMatchObject({ items: [item] });
});

it.each(['', '{', '[]', '{"items":[]}', file([]).replace('1', '2')])(
	'%j is none of our files',
	(text) => {
		expect(readSavedFile(text)).toEqual({ outcome: 'not-ours' });
	},
);

it('the example in the documents is a whole file', () => {
	const page = readFileSync('docs/saved-file.md', 'utf8');
	const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
	expect(savedFile.safeParse(JSON.parse(example)).error?.issues ?? []).toEqual([]);
});
