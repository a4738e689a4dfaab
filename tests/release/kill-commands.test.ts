// Each command that changes what is public may be killed at any moment. The live release is the old
// one or the new one, whole; a withdrawal is there or not, whole, and none is lost; and what a
// command has acknowledged stays gone.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Uscc } from '@zhixin/api-client';
import { expect, test } from 'vitest';
import { createLiveRegistry } from '#lib/server/registry/live-registry.ts';
import { readLivePointer } from '#lib/server/release/live-release.ts';
import { makeCode } from '#lib/server/release/make-codes.fixture.ts';
import { ReleaseFolder, someSource } from '#lib/server/release/make-release-folder.fixture.ts';
import { openRelease } from '#lib/server/release/open-release.ts';
import { promoteRelease } from '#lib/server/release/promote-release.ts';
import { verifyRelease } from '#lib/server/release/verify-release.ts';
import { readWithdrawals } from '#lib/server/withdrawals/append-withdrawals.ts';
import { withdrawalsPath } from '#lib/server/withdrawals/withdrawal.ts';
import { runRelease, startRelease } from './release-command.fixture.ts';

const MOMENTS = 20;
const RECORDS = 50;
const firm = makeCode(1) as Uscc;

function writeInputs(folder: ReleaseFolder): string {
	const today = new Date().toISOString().slice(0, 10);
	const rows = Array.from({ length: RECORDS }, (_, n) => `示例,${firm},示罚${n}号,${today},一般\n`);
	folder.write('penalty.csv', `CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_JDRQ,失信程度\n${rows.join('')}`);
	const sources = [{ ...someSource, profile: 'penalty', files: ['penalty.csv'] }];
	return folder.writeManifest({ sources });
}

/** Two releases, of which the second is live. */
async function buildTwo(folder: ReleaseFolder): Promise<[string, string]> {
	const manifest = writeInputs(folder);
	const { id: first } = await folder.buildManifest(manifest);
	const { id: second } = await folder.buildManifest(manifest);
	return [first, second];
}

/** Runs a command and kills it; gives whether it had acknowledged what it did. */
async function killAt(dataDir: string, args: readonly string[], delay: number): Promise<boolean> {
	const child = startRelease(dataDir, args);
	const gone = once(child, 'exit');
	await wait(delay);
	child.kill('SIGKILL');
	const [code] = await gone;
	return code === 0;
}

/** Moments spread over the time that a command takes, from its start to just behind its end. */
async function* moments(command: () => { status: number | null }): AsyncGenerator<number> {
	const started = performance.now();
	expect(command().status).toBe(0);
	const duration = performance.now() - started;
	for (let n = 0; n < MOMENTS; n += 1) yield ((n + Math.random()) / MOMENTS) * duration * 1.1;
}

function idsOf(dataDir: string, release: string): string[] {
	const database = openRelease(dataDir, release);
	const rows = database.prepare('SELECT id FROM records ORDER BY position').all();
	database.close();
	return rows.map(({ id }) => String(id));
}

async function shownIds(dataDir: string): Promise<string[]> {
	const registry = createLiveRegistry(dataDir, (cause) => {
		throw cause;
	});
	const { items } = await registry().records({ uscc: firm, limit: RECORDS });
	return items.map(({ id }) => id);
}

test('a promotion leaves the old release live or the new one', async () => {
	using folder = new ReleaseFolder();
	const { dataDir } = folder;
	const [first, second] = await buildTwo(folder);
	for await (const delay of moments(() => runRelease(dataDir, ['promote', first]))) {
		const before = readLivePointer(dataDir)?.id;
		const next = before === first ? second : first;
		const isDone = await killAt(dataDir, ['promote', next], delay);
		const live = readLivePointer(dataDir)?.id;
		expect(isDone ? [next] : [before, next]).toContain(live);
		for (const id of [first, second]) expect(verifyRelease(dataDir, id)).toBe(1);
		expect(await shownIds(dataDir)).toHaveLength(RECORDS);
	}
	expect(runRelease(dataDir, ['promote', first]).status).toBe(0);
}, 120_000);

test('a rollback leaves the new release live or the old one', async () => {
	using folder = new ReleaseFolder();
	const { dataDir } = folder;
	const [first, second] = await buildTwo(folder);
	for await (const delay of moments(() => runRelease(dataDir, ['rollback']))) {
		promoteRelease(dataDir, first);
		promoteRelease(dataDir, second);
		const isDone = await killAt(dataDir, ['rollback'], delay);
		const live = readLivePointer(dataDir)?.id;
		expect(isDone ? [first] : [first, second]).toContain(live);
		for (const id of [first, second]) expect(verifyRelease(dataDir, id)).toBe(1);
	}
}, 120_000);

test('a withdrawal is there or not, none before it is lost, and none acknowledged is shown', async () => {
	using folder = new ReleaseFolder();
	const { dataDir } = folder;
	const [first, second] = await buildTwo(folder);
	const path = withdrawalsPath(dataDir);
	const [id = '', ...others] = idsOf(dataDir, second);
	const acknowledged = [id];
	let known = readWithdrawals(path);
	for await (const delay of moments(() => runRelease(dataDir, ['withdraw', id]))) {
		const asked = others.splice(0, 2);
		if (await killAt(dataDir, ['withdraw', ...asked], delay)) acknowledged.push(...asked);
		const now = readWithdrawals(path);
		expect(now.slice(0, known.length)).toEqual(known);
		const ids = now.map(({ recordId }) => recordId);
		expect(ids).toEqual(expect.arrayContaining(acknowledged));
		expect(now.map(({ seq }) => seq)).toEqual(now.map((_, index) => index + 1));
		const shown = await shownIds(dataDir);
		expect(shown.filter((recordId) => ids.includes(recordId))).toEqual([]);
		expect(shown).toHaveLength(RECORDS - ids.length);
		known = now;
	}
	// A kill in between took nothing from the next one, and the other release shows as little.
	expect(runRelease(dataDir, ['withdraw', ...others]).status).toBe(0);
	const all = readWithdrawals(path);
	expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(all.length);
	promoteRelease(dataDir, first);
	expect(await shownIds(dataDir)).toHaveLength(RECORDS - all.length);
}, 120_000);

test('at each step of a withdrawal what is written holds', async () => {
	using folder = new ReleaseFolder();
	const { dataDir } = folder;
	const [, second] = await buildTwo(folder);
	const ids = idsOf(dataDir, second);
	const path = withdrawalsPath(dataDir);
	for (let step = 1; step <= 4; step += 1) {
		const { signal } = runRelease(dataDir, ['withdraw', ids[step] ?? ''], step);
		expect(signal).toBe('SIGKILL');
		// Before the file is synchronised a power cut may take the line, a kill does not.
		expect(readWithdrawals(path).map(({ recordId }) => recordId)).toEqual(ids.slice(1, step + 1));
	}
	expect(runRelease(dataDir, ['withdraw', ids[5] ?? ''], 5).status).toBe(0);
}, 60_000);
