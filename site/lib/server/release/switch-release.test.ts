import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pointerPath } from './data-dir.ts';
import { holdLock } from './hold-lock.ts';
import { listReleases } from './list-releases.ts';
import { readLivePointer } from './live-release.ts';
import { makeCode } from './make-codes.fixture.ts';
import { ReleaseFolder } from './make-release-folder.fixture.ts';
import { promoteRelease } from './promote-release.ts';
import { rollbackRelease } from './rollback-release.ts';

const lines = ['企业名称,统一社会信用代码', `甲,${makeCode(1)}`];

describe('the live release', () => {
	test('is none before the first promotion', () => {
		using folder = new ReleaseFolder();
		expect(readLivePointer(folder.dataDir)).toBeUndefined();
		expect(listReleases(folder.dataDir)).toEqual([]);
		expect(() => rollbackRelease(folder.dataDir)).toThrow(/No release is live/);
	});

	test('goes back to the previous one, once, and forward only by name', async () => {
		using folder = new ReleaseFolder();
		const { dataDir } = folder;
		const first = await folder.build(lines);
		const second = await folder.build(lines);
		expect(listReleases(dataDir).map(({ id, mark }) => [id, mark])).toEqual([
			[second.id, 'live'],
			[first.id, 'previous'],
		]);
		expect(rollbackRelease(dataDir)).toEqual({ from: second.id, to: first.id });
		expect(() => rollbackRelease(dataDir)).toThrow(/no release before/);
		expect(readLivePointer(dataDir)?.id).toBe(first.id);
		promoteRelease(dataDir, second.id);
		expect(readLivePointer(dataDir)).toMatchObject({ id: second.id, previous: first.id });
	});

	test('promoted again keeps its previous one', async () => {
		using folder = new ReleaseFolder();
		const first = await folder.build(lines);
		const second = await folder.build(lines);
		promoteRelease(folder.dataDir, second.id);
		expect(readLivePointer(folder.dataDir)?.previous).toBe(first.id);
	});

	test.each(['', '{', '{"id":"../x"}', '{"id":1}'])(
		'is an error when its pointer is damaged: %s',
		async (text) => {
			using folder = new ReleaseFolder();
			await folder.build(lines);
			writeFileSync(pointerPath(folder.dataDir), text);
			expect(() => readLivePointer(folder.dataDir)).toThrow(/live\.json is damaged: delete it/);
		},
	);
});

describe('the lock', () => {
	test('lets one build work at a time and names the one at work', async () => {
		using folder = new ReleaseFolder();
		await folder.build(lines);
		const release = holdLock(folder.dataDir, 'build', 'build');
		await expect(folder.build(lines)).rejects.toThrow(
			new RegExp(`^"build" \\(process ${process.pid}, since .*\\) is at work in .*: wait`),
		);
		release();
		expect((await folder.build(lines)).outcome).toBe('promoted');
	});

	test('of a build leaves promotion and rollback free', async () => {
		using folder = new ReleaseFolder();
		const first = await folder.build(lines);
		await folder.build(lines);
		const release = holdLock(folder.dataDir, 'build', 'build');
		rollbackRelease(folder.dataDir);
		expect(readLivePointer(folder.dataDir)?.id).toBe(first.id);
		release();
	});
});
