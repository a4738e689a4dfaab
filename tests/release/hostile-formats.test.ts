// One hostile row among a thousand, in each format: it is cleaned, or named and left out, and all
// others go in.

import { describe, expect, test } from 'vitest';
import { makeCode } from '#lib/server/release/make-codes.fixture.ts';
import { ReleaseFolder, someSource } from '#lib/server/release/make-release-folder.fixture.ts';
import { openRelease } from '#lib/server/release/open-release.ts';
import { makeWorkbook } from '#lib/server/release/readers/make-workbook.fixture.ts';

type Table = readonly (readonly string[])[];

const ROWS = 1_000;
const HOSTILE = 500;
const firm = makeCode(1);
const today = new Date().toISOString().slice(0, 10);
const head = ['CF_XDR_MC', 'CF_XDR_SHXYM', 'CF_WSH', 'CF_JDRQ', 'CF_NR', '失信程度'];

function quote(cell: string): string {
	return `"${cell.replaceAll('"', '""')}"`;
}

// What XML cannot hold, a workbook writes as `_xD800_`.
function inline(cell: string): string {
	const text = cell
		.replace(/[\p{Cc}\p{Cs}]/gu, (character) => {
			return `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
		})
		.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
	return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

const formats: Readonly<Record<string, (table: Table) => string | Uint8Array>> = {
	csv: (table) => table.map((row) => `${row.map(quote).join(',')}\n`).join(''),
	jsonl: ([names = [], ...rows]) =>
		rows
			.map((row) => JSON.stringify(Object.fromEntries(row.map((cell, at) => [names[at], cell]))))
			.join('\n'),
	xlsx: (table) =>
		makeWorkbook(table.map((row) => `<row>${row.map(inline).join('')}</row>`).join('')),
};

async function build(format: string, hostile: string) {
	using folder = new ReleaseFolder();
	const rows = Array.from({ length: ROWS }, (_, number) => {
		const content = number === HOSTILE ? hostile : '罚款';
		return ['示例商行', firm, `示罚${number}号`, today, content, '一般'];
	});
	folder.write(`penalty.${format}`, formats[format]?.([head, ...rows]) ?? '');
	const files = [`penalty.${format}`];
	const sources = [{ ...someSource, id: 'penalties', profile: 'penalty', files }];
	const result = await folder.buildManifest(folder.writeManifest({ sources }));
	const database = openRelease(folder.dataDir, result.id);
	const hit = database.prepare('SELECT content FROM records WHERE document_number = ?');
	const content = hit.get(`示罚${HOSTILE}号`)?.content;
	database.close();
	return { ...result, content, quarantine: folder.readQuarantine(result.id) };
}

describe.each(Object.keys(formats))('a hostile row of a file in %s', (format) => {
	test.each([
		['quotation marks', `"罚"款'一'“二”`, `"罚"款'一'“二”`],
		['line breaks', '罚款\r\n一\n二', '罚款 一 二'],
		['HTML', '<script>alert(1)</script>&amp;', '<script>alert(1)</script>&amp;'],
		['a formula', '=HYPERLINK("http://a",1)', '=HYPERLINK("http://a",1)'],
		['bidi characters', '罚\u202E款\u2066一', '罚款一'],
	])('with %s is stored as plain text', async (_, hostile, stored) => {
		const { content, outcome, quarantined, records } = await build(format, hostile);
		expect({ content, outcome, quarantined, records }).toEqual({
			...{ content: stored, outcome: 'promoted', quarantined: 0, records: ROWS },
		});
	});

	test('with a cell of a megabyte is named and left out, and nothing of it is kept', async () => {
		const { outcome, quarantine, records } = await build(format, 'x'.repeat(1_000_000));
		expect({ outcome, records }).toEqual({ outcome: 'promoted', records: ROWS - 1 });
		const row = format === 'jsonl' ? HOSTILE + 1 : HOSTILE + 2;
		expect(quarantine).toMatchObject([{ row, reason: 'too-long', cells: {} }]);
	});

	test('with a lone surrogate is stored without it, or is named where no text can hold it', async () => {
		const lone = build(format, '罚\ud800款');
		// In UTF-8 there is no such thing: what was written in its place is a character like others.
		const stored = format === 'csv' ? '罚\uFFFD款' : '罚款';
		expect((await lone).content).toBe(stored);
	});
});

test('bytes of a lone surrogate are no text, and the line is named', async () => {
	using folder = new ReleaseFolder();
	const bytes = Buffer.from(`${head.join(',')}\n示例商行,${firm},1,${today},XXX,一般\n`);
	bytes.set([0xed, 0xa0, 0x80], bytes.indexOf('XXX'));
	folder.write('penalty.csv', bytes);
	const sources = [{ ...someSource, id: 'penalties', profile: 'penalty', files: ['penalty.csv'] }];
	await expect(folder.buildManifest(folder.writeManifest({ sources }))).rejects.toThrow(
		/^penalty\.csv/,
	);
});

test('a file whose delimiter is none is named as a whole', async () => {
	using folder = new ReleaseFolder();
	folder.write('penalty.csv', `${head.join('|')}\n示例商行|${firm}|1|${today}|罚款|一般\n`);
	const sources = [{ ...someSource, id: 'penalties', profile: 'penalty', files: ['penalty.csv'] }];
	await expect(folder.buildManifest(folder.writeManifest({ sources }))).rejects.toThrow(
		/^penalty\.csv/,
	);
});
