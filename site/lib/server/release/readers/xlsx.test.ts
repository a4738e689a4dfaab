import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWorkbook, makeZip } from './make-workbook.fixture.ts';
import { readAll } from './read-all.fixture.ts';
import { findRowFault, tooLong } from './source-row.ts';
import { dayOfSerial } from './xlsx/cell-dates.ts';
import { SharedStrings } from './xlsx/shared-strings.ts';

function inline(...texts: string[]): string {
	return texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
}

describe('an XLSX file', () => {
	test('is read from its first tab, with shared, inline, rich and formula texts', async () => {
		const workbook = makeWorkbook(
			`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
			<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" t="str"><f>A1</f><v>公式</v></c></row>
			<row r="5">${inline('&lt;甲&gt;', '_x0041_乙')}</row>`,
			{
				sharedStrings:
					'<si><t>名称</t></si><si><t>代码</t></si><si><r><t>江</t></r><r><t>西</t></r><rPh><t>jiang</t></rPh></si>',
			},
		);
		const { format, rows } = await readAll('a.xlsx', workbook);
		expect(format).toBe('XLSX, sheet "登记"');
		expect(rows).toEqual([
			{ row: 4, cells: { 名称: '江西', 代码: '公式' } },
			{ row: 5, cells: { 名称: '<甲>', 代码: 'A乙' } },
		]);
	});

	test('gives dates by style, numbers by their digits, and cells by their address', async () => {
		const workbook = makeWorkbook(
			`<row>${inline('日期', '自定义', '数', '是', '错', '时间')}</row>
			<row><c s="1"><v>43466</v></c><c s="2"><v>43466.75</v></c><c><v>360100</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c s="3"><v>0.5</v></c></row>
			<row><c r="C3"><v>9.1360100322501018E+17</v></c></row>`,
			{
				styles: `<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
				<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
				<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="20"/></cellXfs>`,
			},
		);
		const { rows } = await readAll('b.xlsx', workbook);
		expect(rows[0]?.cells).toEqual({
			日期: '2019-01-01',
			自定义: '2019-01-01',
			数: '360100',
			是: 'TRUE',
			错: '#N/A',
			时间: '0.5',
		});
		expect(rows[1]).toEqual({
			row: 3,
			cells: { 日期: '', 自定义: '', 数: '9.1360100322501018E+17', 是: '', 错: '', 时间: '' },
		});
	});

	test('counts days from 1900 as spreadsheets do, or from 1904', () => {
		expect(dayOfSerial(1, false)).toBe('1900-01-01');
		expect(dayOfSerial(59, false)).toBe('1900-02-28');
		expect(dayOfSerial(60, false)).toBeUndefined();
		expect(dayOfSerial(61, false)).toBe('1900-03-01');
		expect(dayOfSerial(2_958_465, false)).toBe('9999-12-31');
		expect(dayOfSerial(0, true)).toBe('1904-01-01');
		expect(dayOfSerial(Number.NaN, false)).toBeUndefined();
	});

	test('that would unfold beyond measure is refused before it is read', async () => {
		const bomb = makeZip({ 'xl/workbook.xml': Buffer.alloc(80 * 1024 ** 2, ' ') });
		await expect(readAll('bomb.xlsx', bomb)).rejects.toThrow(/would unfold to 83886080 bytes/);
	});

	test('with a document type, an end that is missing, or no XML at all is refused as damaged', async () => {
		const typed = makeZip({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' });
		await expect(readAll('typed.xlsx', typed)).rejects.toThrow(/typed\.xlsx is damaged/);
		const cut = makeWorkbook('<row><c>');
		await expect(readAll('cut.xlsx', cut)).rejects.toThrow(/cut\.xlsx is damaged/);
	});

	test('keeps one character too many of a cell past its bound, so that the row is seen to be', async () => {
		const long = `${'x'.repeat(32_760)}${'_x000D_'.repeat(150_000)}`;
		const shared = `<si><t>${long}</t></si>`;
		const sheet = `<row>${inline('a')}${inline('b')}</row>
			<row><c t="s"><v>0</v></c>${inline(long)}</row><row>${inline('1')}${inline('2')}</row>`;
		const { rows } = await readAll('long.xlsx', makeWorkbook(sheet, { sharedStrings: shared }));
		expect(rows.map(({ cells }) => [cells.a?.length, cells.b?.length])).toEqual([
			[32_768, 32_768],
			[1, 1],
		]);
		expect(rows.map(findRowFault)).toEqual([tooLong, undefined]);
	});

	test('that is no workbook is refused', async () => {
		await expect(readAll('a.xlsx', 'PK no')).rejects.toThrow(/a\.xlsx is not an \.xlsx workbook/);
		const other = makeZip({ 'word/document.xml': '<a/>' });
		await expect(readAll('b.xlsx', other)).rejects.toThrow(/b\.xlsx is not an \.xlsx workbook/);
	});
});

describe('shared strings', () => {
	test('past their bound in memory are read from a scratch file that close removes', () => {
		const scratch = mkdtempSync(join(tmpdir(), 'zhixin-strings-'));
		try {
			const strings = new SharedStrings(scratch, 100);
			const texts = Array.from({ length: 5000 }, (_, n) => `江西企业第${n}家𠮷`);
			for (const text of texts) strings.add(text);
			expect(texts.every((text, n) => strings.get(n) === text)).toBe(true);
			expect(strings.get(5000)).toBe('');
			expect(strings.get(Number.NaN)).toBe('');
			expect(readdirSync(scratch)).toHaveLength(1);
			strings.close();
			expect(readdirSync(scratch)).toEqual([]);
		} finally {
			rmSync(scratch, { recursive: true });
		}
	});
});
