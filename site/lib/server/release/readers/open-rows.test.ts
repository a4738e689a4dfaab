import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeCode } from '../make-codes.fixture.ts';
import { ReleaseFolder, someSource } from '../make-release-folder.fixture.ts';

const csv = `企业名称,统一社会信用代码\n甲,${makeCode(1)}\n`;
const json = `{"企业名称":"乙","统一社会信用代码":"${makeCode(2)}"}\n`;

function build(folder: ReleaseFolder, files: string[]) {
	return folder.buildManifest(folder.writeManifest({ sources: [{ ...someSource, files }] }));
}

describe('a compressed file', () => {
	test('is read as what it holds', async () => {
		using folder = new ReleaseFolder();
		folder.write('a.csv.gz', gzipSync(csv));
		folder.write('b.jsonl.gz', gzipSync(json));
		expect(await build(folder, ['*.gz'])).toMatchObject({ outcome: 'promoted', subjects: 2 });
	});

	test.each([
		['cut short', gzipSync(csv).subarray(0, 60), /^a\.csv\.gz is cut short: fetch it again\.$/],
		['no gzip', Buffer.from(csv), /^a\.csv\.gz is no gzip file, or it is damaged\.$/],
		['a bomb', gzipSync(Buffer.alloc(70 * 1024 ** 2, 'a')), /^a\.csv\.gz unfolds to more than/],
	])('that is %s is named', async (_, bytes, sentence) => {
		using folder = new ReleaseFolder();
		folder.write('a.csv.gz', bytes);
		await expect(build(folder, ['a.csv.gz'])).rejects.toThrow(sentence);
	});

	test('of anything but text is refused', async () => {
		using folder = new ReleaseFolder();
		folder.write('a.xlsx.gz', gzipSync('x'));
		await expect(build(folder, ['a.xlsx.gz'])).rejects.toThrow(/only tables as text/);
		rmSync(folder.inputs, { recursive: true });
	});
});
