// One hostile row among a hundred thousand: it is named or cleaned, the rest goes in, and memory
// stays where it was.

import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCode } from '#lib/server/release/make-codes.fixture.ts';
import { ReleaseFolder, someSource } from '#lib/server/release/make-release-folder.fixture.ts';
import { openRelease } from '#lib/server/release/open-release.ts';

const ROWS = 100_000;
const firm = makeCode(1);
const today = new Date().toISOString().slice(0, 10);
const head = 'CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_JDRQ,CF_NR,失信程度';
const sources = [{ ...someSource, id: 'penalties', profile: 'penalty', files: ['penalty.csv'] }];

function line(number: number, content: string): string {
	return `示例商行,${firm},示罚${number}号,${today},${content},一般\n`;
}

async function writePenalties(folder: ReleaseFolder, hostile: string): Promise<void> {
	const path = join(folder.inputs, 'penalty.csv');
	mkdirSync(dirname(path), { recursive: true });
	const stream = createWriteStream(path);
	stream.write(`${head}\n`);
	for (let row = 0; row < ROWS; row += 1000) {
		const rows = Array.from({ length: 1000 }, (_, index) => line(row + index, '罚款'));
		if (row === ROWS / 2) rows.push(hostile);
		if (!stream.write(rows.join(''))) await once(stream, 'drain');
	}
	stream.end();
	await once(stream, 'finish');
}

async function buildSmall(content: string) {
	using folder = new ReleaseFolder();
	folder.write('penalty.csv', `${head}\n${line(1, content)}${line(2, '罚款')}`);
	const { id, outcome, verdict } = await folder.buildManifest(folder.writeManifest({ sources }));
	expect(outcome, verdict).toBe('promoted');
	const database = openRelease(folder.dataDir, id);
	const rows = database.prepare('SELECT content FROM records ORDER BY document_number').all();
	database.close();
	return {
		contents: rows.map(({ content: stored }) => stored),
		quarantine: folder.readQuarantine(id),
	};
}

describe('a hostile row', () => {
	test('among a hundred thousand, and twenty of three megabytes, do not keep the others out, and memory stays flat', async () => {
		using folder = new ReleaseFolder();
		const long = Array.from({ length: 20 }, (_, row) => line(row, `"${'x'.repeat(3 << 20)}"`));
		await writePenalties(folder, `示例,商行,${firm},x,y,z,w\n${long.join('')}`);
		const before = process.memoryUsage.rss();
		const result = await folder.buildManifest(folder.writeManifest({ sources }));
		expect(result).toMatchObject({ outcome: 'promoted', records: ROWS, quarantined: 21 });
		const [ragged, ...others] = folder.readQuarantine(result.id);
		expect(ragged).toMatchObject({ row: ROWS / 2 + 1002, reason: 'ragged-row', cells: {} });
		for (const other of others) expect(other).toMatchObject({ reason: 'too-long', cells: {} });
		expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 1024 ** 2);
	}, 120_000);

	test.each([
		['HTML', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
		['a formula', '"=HYPERLINK(""http://a"",1)"', '=HYPERLINK("http://a",1)'],
		['bidi and zero-width characters', '罚\u202E款\u200B\u2066一\u2069', '罚款一'],
		['control characters', '罚\u0000\u0007款', '罚款'],
		['line breaks in quotes', '"罚款\r\n一"', '罚款 一'],
	])('with %s is stored as plain text', async (_, cell, stored) => {
		expect((await buildSmall(cell)).contents[0]).toBe(stored);
	});

	test('with a long cell keeps its beginning, and says so', async () => {
		const { contents } = await buildSmall('罚'.repeat(32_000));
		expect(contents[0]).toHaveLength(20_000);
		expect(contents[1]).toBe('罚款');
	});

	test('with a lone surrogate is stored without it', async () => {
		using folder = new ReleaseFolder();
		const row = { 主体名称: '示例商行', 统一社会信用代码: firm, 决定日期: today, 失信程度: '一般' };
		const text = JSON.stringify({ ...row, 列入原因: '失联LONE' }).replace('LONE', '\\ud800');
		folder.write('abnormal.jsonl', text);
		const entry = { ...someSource, profile: 'abnormal-operation', files: ['abnormal.jsonl'] };
		const { id } = await folder.buildManifest(folder.writeManifest({ sources: [entry] }));
		const database = openRelease(folder.dataDir, id);
		const row0 = database.prepare('SELECT details FROM records').get();
		database.close();
		expect(JSON.parse(String(row0?.details))).toEqual({ reason: '失联' });
	});
});
