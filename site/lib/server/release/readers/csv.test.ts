import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll } from './read-all.fixture.ts';

// Node decodes GB18030 and does not encode it: the table is what decoding its two-byte part gives.
const gb18030 = new Map<string, readonly number[]>();
for (let first = 0x81; first <= 0xfe; first += 1) {
	for (let second = 0x40; second <= 0xfe; second += 1) {
		if (second === 0x7f) continue;
		const character = new TextDecoder('gb18030').decode(Uint8Array.of(first, second));
		if (character.length === 1 && !/[\uFFFD\uE000-\uF8FF]/.test(character)) {
			gb18030.set(character, [first, second]);
		}
	}
}

function encodeGb18030(text: string): Uint8Array {
	return Uint8Array.from(
		[...text].flatMap((character) => gb18030.get(character) ?? [character.charCodeAt(0)]),
	);
}

const gbCharacter = fc.oneof(
	fc.constantFrom(...'",\n\r;\t '),
	fc.constantFrom(...'abcABC019'),
	fc.constantFrom(...[...gb18030.keys()].filter((character) => /\p{Script=Han}/u.test(character))),
);

function quote(cell: string): string {
	return `"${cell.replaceAll('"', '""')}"`;
}

function write(rows: readonly (readonly string[])[], lineEnd: string): string {
	return rows.map((row) => row.map(quote).join(',') + lineEnd).join('');
}

function notBlank(row: readonly string[]): boolean {
	return row.some((cell) => cell.trim() !== '');
}

const headers = ['企业名称', '统一社会信用代码', '住所'];

async function expectRoundTrip(
	rows: readonly (readonly string[])[],
	encode: (text: string) => Uint8Array,
	lineEnd: string,
): Promise<void> {
	const read = await readAll('round.csv', encode(write([headers, ...rows], lineEnd)));
	expect(read.rows.map(({ cells }) => headers.map((header) => cells[header]))).toEqual(rows);
}

describe('a CSV file', () => {
	test('is read in UTF-8 with and without its mark, UTF-16LE and GB18030', async () => {
		const text = '企业名称,统一社会信用代码\n南昌县（测试）有限公司,1\n';
		const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
		for (const [bytes, format] of [
			[Buffer.from(text), 'CSV, UTF-8, comma'],
			[Buffer.from(`\uFEFF${text}`), 'CSV, UTF-8, comma'],
			[utf16, 'CSV, UTF-16LE, comma'],
			[encodeGb18030(text), 'CSV, GB18030, comma'],
		] as const) {
			const read = await readAll('names.csv', bytes);
			expect(read.format).toBe(format);
			expect(read.rows).toEqual([
				{ row: 2, cells: { 企业名称: '南昌县（测试）有限公司', 统一社会信用代码: '1' } },
			]);
		}
	});

	test('in GB18030 is recognised when its first Chinese comes after 64 KiB', async () => {
		const ascii = `name,code\n${'abc,1\n'.repeat(20_000)}`;
		const read = await readAll('late.csv', encodeGb18030(`${ascii}江西,2\n`));
		expect(read.rows.at(-1)).toEqual({ row: 20_002, cells: { name: '江西', code: '2' } });
	});

	test('may part its cells by tabs or semicolons', async () => {
		for (const delimiter of [',', '\t', ';']) {
			const text = `a,b;c`.replaceAll(/[,;]/g, delimiter);
			const { headers: read } = await readAll('cells.csv', `${text}\n1${delimiter}2${delimiter}3`);
			expect(read).toEqual(['a', 'b', 'c']);
		}
	});

	test('numbers rows as a spreadsheet does: blank rows count, line breaks in cells do not', async () => {
		const { rows } = await readAll('rows.csv', 'a,b\r\n"1\r\n1",2\r\n\r\n,\r\n3,4\r\n');
		expect(rows).toEqual([
			{ row: 2, cells: { a: '1\r\n1', b: '2' } },
			{ row: 5, cells: { a: '3', b: '4' } },
		]);
	});

	test('gives a row of another length with its fault and reads on', async () => {
		const { rows } = await readAll('ragged.csv', 'a,b\n1\n1,2,3\n1,2,,\n5,6\n');
		expect(rows.map(({ fault, row }) => [row, fault?.code])).toEqual([
			[2, 'ragged-row'],
			[3, 'ragged-row'],
			[4, undefined],
			[5, undefined],
		]);
	});

	test('keeps quotation marks that stand inside an unquoted cell', async () => {
		const { rows } = await readAll('marks.csv', 'a,b\n南昌"天和"药房,2\n');
		expect(rows[0]?.cells.a).toBe('南昌"天和"药房');
	});

	test('names the line of bytes that do not fit', async () => {
		const text = Buffer.from(`a,b\n江西,1\n${'x,y\n'.repeat(200_000)}`);
		text[text.length - 3] = 0xff;
		await expect(readAll('bad.csv', text)).rejects.toThrow(/bad\.csv, line 200002: bytes.*UTF-8/);
	});

	test('names the row of a quotation mark that never closes', async () => {
		await expect(readAll('open.csv', 'a,b\n1,2\n"3,4\n5,6\n')).rejects.toThrow(
			/open\.csv, row 3: a quotation mark opens/,
		);
		const long = `a,b\n1,2\n"3,${'4,5\n'.repeat(400_000)}`;
		await expect(readAll('open.csv', long)).rejects.toThrow(/row 3: a quotation mark opens/);
	});

	test.each([
		['bare', 'x'.repeat(3 << 20)],
		['quoted', `"${'x'.repeat(3 << 20)}"`],
		['quoted, with lines', `"${'x, y\n'.repeat(1 << 19)}"`],
		['quoted, with marks', `"${'x""'.repeat(1 << 20)}"`],
	])('gives a row with a %s cell beyond 1 MiB with its fault, and reads on', async (_, cell) => {
		const text = `a,b,c\n1,2,3\n4,${cell},6\n7,8,9\n10,11,${cell}`;
		const { rows } = await readAll('long.csv', text);
		expect(rows.map(({ cells, fault, row }) => [row, cells, fault?.code])).toEqual([
			[2, { a: '1', b: '2', c: '3' }, undefined],
			[3, {}, 'too-long'],
			[4, { a: '7', b: '8', c: '9' }, undefined],
			[5, {}, 'too-long'],
		]);
	});

	test('names the row of a mark that closes only behind a mebibyte of rows', async () => {
		const text = `a,b\n1,2\n"3,${'4,5\n'.repeat(400_000)}6,"7"\n8,9\n`;
		await expect(readAll('open.csv', text)).rejects.toThrow(/row 3: a quotation mark opens/);
	});

	test('without a header row, or with one name twice, is refused', async () => {
		await expect(readAll('empty.csv', '')).rejects.toThrow(/empty\.csv has no header row/);
		await expect(readAll('twice.csv', '名称,名称\n1,2')).rejects.toThrow(/two columns "名称"/);
	});

	test('gives back arbitrary cells, in UTF-8', async () => {
		const cell = fc.string({ unit: 'grapheme', maxLength: 20 });
		const row = fc.tuple(cell, cell, cell).filter(notBlank);
		await fc.assert(
			fc.asyncProperty(fc.array(row, { maxLength: 20 }), fc.boolean(), (rows, crlf) =>
				expectRoundTrip(rows, (text) => Buffer.from(text), crlf ? '\r\n' : '\n'),
			),
			{ numRuns: 50 },
		);
	});

	test('gives back arbitrary cells, in GB18030', async () => {
		const cell = fc.string({ unit: gbCharacter, maxLength: 20 });
		const row = fc.tuple(cell, cell, cell).filter(notBlank);
		await fc.assert(
			fc.asyncProperty(fc.array(row, { maxLength: 20 }), (rows) =>
				expectRoundTrip(rows, encodeGb18030, '\n'),
			),
			{ numRuns: 50 },
		);
	});
});
