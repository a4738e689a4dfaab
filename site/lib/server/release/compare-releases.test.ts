import { readFileSync, writeFileSync } from 'node:fs';
import { releaseChanges } from '@zhixin/api-client';
import { expect, test } from 'vitest';
import { pointerPath, releasePath, reportPath } from './data-dir.ts';
import { makeCode } from './make-codes.fixture.ts';
import { ReleaseFolder, someSource } from './make-release-folder.fixture.ts';
import { openRelease } from './open-release.ts';

const registrationHead = '企业名称,统一社会信用代码';
const penaltyHead = 'CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_JDRQ,失信程度';
const today = new Date().toISOString().slice(0, 10);

interface Inputs {
	readonly codes: readonly string[];
	readonly penalties: readonly string[];
	readonly penaltiesCollectedAt?: string;
	readonly withLicences?: boolean;
}

async function build(
	folder: ReleaseFolder,
	{ codes, penalties, penaltiesCollectedAt = '2026-11-20', withLicences = false }: Inputs,
	request = {},
) {
	const lines = (head: string, rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`;
	folder.write(
		'registration.csv',
		lines(
			registrationHead,
			codes.map((code) => `示例,${code}`),
		),
	);
	const penaltyRows = penalties.map((number) => `示例,${codes[0]},${number},${today},一般`);
	folder.write('penalty.csv', lines(penaltyHead, penaltyRows));
	folder.write('licence.csv', 'XK_XDR_MC,XK_XDR_SHXYM,XK_WSH,XK_JDRQ\n');
	const penalty = { ...someSource, id: 'penalties', profile: 'penalty', files: ['penalty.csv'] };
	const licence = { ...someSource, id: 'licences', profile: 'licence', files: ['licence.csv'] };
	const sources = [
		{ ...someSource, files: ['registration.csv'] },
		{ ...penalty, collectedAt: penaltiesCollectedAt },
		...(withLicences ? [licence] : []),
	];
	return folder.buildManifest(folder.writeManifest({ sources }), request);
}

function changesOf(folder: ReleaseFolder, id: string) {
	const database = openRelease(folder.dataDir, id);
	try {
		const meta = database.prepare(`SELECT value FROM meta WHERE key = 'changes'`).get();
		return releaseChanges.nullable().parse(JSON.parse(String(meta?.value)));
	} finally {
		database.close();
	}
}

const former: Inputs = { codes: [makeCode(1), makeCode(2)], penalties: ['一', '二'] };

test('a release says what came and went since the one that was live, and which sources were collected', async () => {
	using folder = new ReleaseFolder();
	const before = await build(folder, former);
	const now = await build(folder, {
		codes: [makeCode(1), makeCode(3), makeCode(4), makeCode(5)],
		penalties: ['二', '三', '四'],
		penaltiesCollectedAt: '2026-11-21',
		withLicences: true,
	});
	const changes = changesOf(folder, now.id);
	expect(changes).toMatchObject({
		since: { id: before.id, updatedAt: '2026-11-20' },
		subjects: { added: 3, removed: 1 },
		records: { added: 2, removed: 1 },
		updatedSources: ['penalties', 'licences'],
	});
	expect(changes?.since.builtAt.slice(0, 10)).toBe(today);
	expect(readFileSync(reportPath(folder.dataDir, now.id), 'utf8')).toContain(
		`Against release ${before.id}: 3 subjects and 2 records came, 1 subjects and 1 records went.`,
	);
});

test('the same files again change nothing', async () => {
	using folder = new ReleaseFolder();
	await build(folder, former);
	const { id } = await build(folder, former);
	expect(changesOf(folder, id)).toMatchObject({
		subjects: { added: 0, removed: 0 },
		records: { added: 0, removed: 0 },
		updatedSources: [],
	});
});

test('a first release has nothing to be compared with', async () => {
	using folder = new ReleaseFolder();
	const { id } = await build(folder, former);
	expect(changesOf(folder, id)).toBeNull();
});

test('what was only built is compared with nothing later than what was live', async () => {
	using folder = new ReleaseFolder();
	const live = await build(folder, former);
	await build(folder, { ...former, penalties: [] }, { promote: false });
	const { id } = await build(folder, { ...former, penalties: ['一'] });
	expect(changesOf(folder, id)).toMatchObject({
		since: { id: live.id },
		records: { added: 0, removed: 1 },
	});
});

test('a sample is not compared with what is none', async () => {
	using folder = new ReleaseFolder();
	await build(folder, former);
	const { id } = await build(folder, { codes: [makeCode(1, '91', '360100')], penalties: [] });
	expect(changesOf(folder, id)).toBeNull();
});

test.each([
	[
		'a file that is no release',
		(folder: ReleaseFolder, id: string) => releasePath(folder.dataDir, id),
	],
	['damaged pointer', (folder: ReleaseFolder) => pointerPath(folder.dataDir)],
])('a build does not fail for a live release that cannot be read: %s', async (_, pathOf) => {
	using folder = new ReleaseFolder();
	const live = await build(folder, former);
	writeFileSync(pathOf(folder, live.id), 'no database');
	const said: string[] = [];
	const say = (line: string) => said.push(line);
	const { id, outcome } = await build(folder, former, { promote: false, say });
	expect(outcome).toBe('built');
	expect(changesOf(folder, id)).toBeNull();
	expect(said.join('\n')).toMatch(/^Not compared with the release that is live\. .+/m);
});
