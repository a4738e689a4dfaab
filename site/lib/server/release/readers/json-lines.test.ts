import { describe, expect, test } from 'vitest';
import { readAll } from './read-all.fixture.ts';

describe('a JSON Lines file', () => {
	test('gives each object as cells of text, under the number of its line', async () => {
		const lines = [
			'{"名称":"甲","注册资本":12.5,"正常":true,"空":null}',
			'',
			'{"曾用名":["乙","丙"],"其他":{"a":1}}',
		];
		const { headers, rows } = await readAll('rows.jsonl', lines.join('\r\n'));
		expect(headers).toBeUndefined();
		expect(rows).toEqual([
			{ row: 1, cells: { 名称: '甲', 注册资本: '12.5', 正常: 'true', 空: '' } },
			{ row: 3, cells: { 曾用名: '乙;丙', 其他: '{"a":1}' } },
		]);
	});

	test('gives a line that is no object with its fault and reads on', async () => {
		const { rows } = await readAll('rows.jsonl', '{"a":1\n[1]\n"x"\nnull\n{"a":"2"}');
		expect(rows.map(({ fault }) => fault?.code)).toEqual([
			'unreadable-line',
			'unreadable-line',
			'unreadable-line',
			'unreadable-line',
			undefined,
		]);
	});

	test('gives a line beyond 1 MiB with its fault, keeps nothing of it and reads on', async () => {
		const text = `{"a":1}\n{"a":"${'x'.repeat(3 << 20)}"}\n{"a":2}\n{"a":"${'x'.repeat(2 << 20)}"}`;
		const { rows } = await readAll('long.jsonl', text);
		expect(rows.map(({ cells, fault, row }) => [row, cells, fault?.code])).toEqual([
			[1, { a: '1' }, undefined],
			[2, {}, 'too-long'],
			[3, { a: '2' }, undefined],
			[4, {}, 'too-long'],
		]);
	});
});

describe('a file of another ending', () => {
	test('is refused with what is read instead', async () => {
		await expect(readAll('old.xls', '')).rejects.toThrow(/old\.xls is in the old Excel format/);
		await expect(readAll('page.html', '')).rejects.toThrow(/page\.html: only \.csv/);
	});
});
