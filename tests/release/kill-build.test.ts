// A build may be killed at any moment. What is live stays live, and the next build leaves no trace
// of the dead one.

import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { buildingPath, pointerPath, releasePath } from '#lib/server/release/data-dir.ts';
import { readLivePointer } from '#lib/server/release/live-release.ts';
import { makeCode } from '#lib/server/release/make-codes.fixture.ts';
import { ReleaseFolder, someSource } from '#lib/server/release/make-release-folder.fixture.ts';
import { verifyRelease } from '#lib/server/release/verify-release.ts';
import { runRelease, startRelease } from './release-command.fixture.ts';

const ROWS = 1_000;
const MOMENTS = 20;
// Before and after each of: write, rename, write the folder; for the quarantine file and the report
// (steps 1 to 12), for the release, and for the pointer.
const FIRST_STEP = 13;
const SWITCHED_STEP = 22;
const LAST_STEP = 24;

function writeInputs(folder: ReleaseFolder, rows: number): string {
	const lines = Array.from({ length: rows }, (_, n) => `江西示例${n}号商行,${makeCode(n)}`);
	folder.write('registration.csv', `企业名称,统一社会信用代码\n${lines.join('\n')}\n`);
	const today = new Date().toISOString().slice(0, 10);
	const penalties = lines.map((line, n) => `${line},示罚${n}号,${today},罚款,一般`);
	const head = 'CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_JDRQ,CF_NR,失信程度';
	folder.write('penalty.csv', `${head}\n${penalties.join('\n')}\n`);
	const sources = [
		{ ...someSource, files: ['registration.csv'] },
		{ ...someSource, id: 'penalties', profile: 'penalty', files: ['penalty.csv'] },
	];
	return folder.writeManifest({ sources });
}

function snapshot(dataDir: string): { pointer: string; live: string; bytes: Buffer } {
	const live = readLivePointer(dataDir)?.id ?? '';
	const pointer = readFileSync(pointerPath(dataDir), 'utf8');
	return { pointer, live, bytes: readFileSync(releasePath(dataDir, live)) };
}

function expectNoTrace(dataDir: string): void {
	expect(existsSync(buildingPath(dataDir))).toBe(false);
	expect(readdirSync(dataDir).sort()).toEqual(['live.json', 'locks', 'releases']);
}

describe('a build that is killed', () => {
	test('at a random moment leaves what is live, and the next build sweeps after it', async () => {
		using folder = new ReleaseFolder();
		const { dataDir } = folder;
		const manifest = writeInputs(folder, ROWS);
		const started = performance.now();
		expect(runRelease(dataDir, ['build', manifest]).status).toBe(0);
		const duration = performance.now() - started;
		const before = snapshot(dataDir);
		let killedAtWork = 0;
		for (let attempt = 0; attempt < MOMENTS; attempt += 1) {
			// Spread over the time that a whole build takes, less its last moments.
			const delay = ((attempt + Math.random()) / MOMENTS) * duration * 0.9;
			const child = startRelease(dataDir, ['build', manifest]);
			const gone = once(child, 'exit');
			await wait(delay);
			child.kill('SIGKILL');
			const [, signal] = await gone;
			if (signal === null || readLivePointer(dataDir)?.id !== before.live) continue;
			if (existsSync(buildingPath(dataDir))) killedAtWork += 1;
			expect(snapshot(dataDir)).toEqual(before);
			expect(verifyRelease(dataDir, before.live)).toBe(ROWS);
		}
		expect(killedAtWork).toBeGreaterThan(0);
		const { status, stderr } = runRelease(dataDir, ['build', manifest]);
		expect(status, stderr).toBe(0);
		expectNoTrace(dataDir);
	}, 240_000);

	test('while the release moves to its place leaves the old one or the new one', async () => {
		using folder = new ReleaseFolder();
		const { dataDir } = folder;
		const manifest = writeInputs(folder, 10);
		await folder.buildManifest(manifest);
		let before = snapshot(dataDir);
		for (let step = FIRST_STEP; step <= LAST_STEP; step += 1) {
			const { signal } = runRelease(dataDir, ['build', manifest], step);
			expect(signal).toBe('SIGKILL');
			const after = snapshot(dataDir);
			expect(verifyRelease(dataDir, after.live)).toBe(10);
			if (step < SWITCHED_STEP) expect(after).toEqual(before);
			else expect(after.live).not.toBe(before.live);
			before = after;
		}
		expect(runRelease(dataDir, ['build', manifest], LAST_STEP + 1).status).toBe(0);
		expectNoTrace(dataDir);
	}, 120_000);

	test('at each step of a rollback leaves the old one or the new one', async () => {
		using folder = new ReleaseFolder();
		const { dataDir } = folder;
		const manifest = writeInputs(folder, 10);
		const first = await folder.buildManifest(manifest);
		const second = await folder.buildManifest(manifest);
		for (let step = 1; step <= 6; step += 1) {
			expect(runRelease(dataDir, ['promote', second.id]).status).toBe(0);
			const { signal } = runRelease(dataDir, ['rollback'], step);
			expect(signal).toBe('SIGKILL');
			const expected = step < 4 ? second.id : first.id;
			expect(readLivePointer(dataDir)?.id).toBe(expected);
			expect(verifyRelease(dataDir, expected)).toBe(10);
		}
	}, 120_000);
});
