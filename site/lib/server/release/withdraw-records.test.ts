import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLivePointer } from './live-release.ts';
import { codes } from './make-codes.fixture.ts';
import { ReleaseFolder, someSource } from './make-release-folder.fixture.ts';
import { openRelease } from './open-release.ts';
import { runVerb, UsageError } from './run-verb.ts';

let folder: ReleaseFolder;
let printed: string[];
let said: string[];

const run = (...argv: string[]) =>
	runVerb(argv, {
		dataDir: folder.dataDir,
		print: (line) => printed.push(line),
		say: (line) => said.push(line),
	});

async function buildWithPenalties(): Promise<string[]> {
	const rows = ['罚1', '罚2'].map((number) =>
		[number, '云栖养老院', codes.enterprise, '2026-06-01', '一般', '示例局'].join(','),
	);
	folder.write(
		'penalty/rows.csv',
		['文书号,主体名称,统一社会信用代码,决定日期,失信程度,认定机关', ...rows].join('\n'),
	);
	const penalty = { ...someSource, id: 'penalty', profile: 'penalty', files: ['penalty/*.csv'] };
	await folder.buildManifest(folder.writeManifest({ sources: [penalty] }));
	const database = openRelease(folder.dataDir, readLivePointer(folder.dataDir)?.id ?? '');
	try {
		return database
			.prepare('SELECT id FROM records')
			.all()
			.map(({ id }) => String(id));
	} finally {
		database.close();
	}
}

beforeEach(() => {
	folder = new ReleaseFolder();
	printed = [];
	said = [];
});

afterEach(() => folder[Symbol.dispose]());

describe('withdraw', () => {
	it('withdraws what the live release holds, once', async () => {
		const [one = '', other = ''] = await buildWithPenalties();
		expect(await run('withdraw', one)).toBe(0);
		expect(await run('withdraw', one, other, one)).toBe(0);
		expect(printed).toEqual([
			`Record ${one} is withdrawn`,
			`Record ${other} is withdrawn`,
			`Record ${one} was withdrawn before`,
		]);
		expect(said).toEqual([]);
	});

	it('names what it does not know, withdraws the rest and does not end with 0', async () => {
		const [one = ''] = await buildWithPenalties();
		expect(await run('withdraw', 'unknown', '-looks-like-an-option', one)).toBe(1);
		expect(printed).toEqual([`Record ${one} is withdrawn`]);
		expect(said.map((line) => line.split(' ')[1])).toEqual(['unknown', '-looks-like-an-option']);
	});

	it('without an id is not understood; without a live release is refused', async () => {
		await expect(run('withdraw')).rejects.toThrow(UsageError);
		await expect(run('withdraw', 'any')).rejects.toThrow(/No release is live/);
	});
});
