// The sample as people see it: built as any other release, with something of everything to look at.

import {
	badgeStates,
	isPublicOn,
	recordTypes,
	schemeIds,
	severities,
	type Uscc,
} from '@zhixin/api-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLiveRegistry } from '#lib/server/registry/live-registry.ts';
import { ReleaseFolder } from '#lib/server/release/make-release-folder.fixture.ts';
import { openRelease } from '#lib/server/release/open-release.ts';
import { sampleFiles } from './sample-files.ts';

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

const folder = new ReleaseFolder();
let all: (sql: string) => Record<string, unknown>[];
let close = () => {};

beforeAll(async () => {
	for (const [path, bytes] of sampleFiles(today)) folder.write(path, bytes);
	const { id, outcome, verdict } = await folder.buildManifest(`${folder.inputs}/manifest.yaml`);
	expect(outcome, verdict).toBe('promoted');
	const database = openRelease(folder.dataDir, id);
	all = (sql) => database.prepare(sql).all();
	close = () => database.close();
}, 60_000);

afterAll(() => {
	close();
	folder[Symbol.dispose]();
});

test('it holds every record type and every severity', () => {
	const types = all('SELECT DISTINCT type FROM records').map(({ type }) => type);
	expect(types.toSorted()).toEqual(recordTypes.toSorted());
	const found = all(`SELECT DISTINCT severity FROM records WHERE type = 'penalty'`);
	expect(found.map(({ severity }) => severity)).toEqual(
		expect.arrayContaining([...severities, null]),
	);
});

test('some records end within two weeks, and some are under dispute', () => {
	const days = all('SELECT last_public_day AS day FROM records WHERE last_public_day IS NOT NULL');
	const soon = days.filter(({ day }) => !isPublicOn(String(day), inDays(14)));
	expect(soon.length).toBeGreaterThanOrEqual(10);
	const disputed = all('SELECT type FROM records WHERE disputed_since IS NOT NULL');
	expect(new Set(disputed.map(({ type }) => type))).toEqual(
		new Set(['penalty', 'abnormal-operation', 'serious-dishonesty']),
	);
});

test('the sources that are overdue on purpose are, the others are not, and no row is quarantined', async () => {
	const registry = createLiveRegistry(folder.dataDir, () => {});
	const { quality, sample, sources } = await registry().release();
	const stale = sources.filter(({ staleAfter }) => staleAfter < today);
	expect(stale.map(({ id }) => id)).toEqual([
		'sample-commitment',
		'sample-elder-care-filing-late',
		'sample-housekeeping-record-late',
		'sample-travel-agency-deposit-late',
		'sample-medical-insurance-provider-late',
		'sample-no-reason-returns-late',
	]);
	expect(sample).toBe(true);
	expect(sources.every(({ quarantinedByReason }) => Object.keys(quarantinedByReason).length === 0));
	expect(quality).toMatchObject({ quarantined: 0, wrongCodes: 0, duplicateCodes: 0, rate: 0 });
});

test('every state of every scheme can be looked at', () => {
	const registry = createLiveRegistry(folder.dataDir, () => {});
	const usccs = all('SELECT uscc FROM subjects').map(({ uscc }) => uscc as Uscc);
	const found = new Map(schemeIds.map((id) => [id, new Set<string>()]));
	for (const { badges } of registry().merchants(usccs)) {
		for (const { scheme, state } of badges) found.get(scheme)?.add(state);
	}
	for (const [scheme, states] of found) {
		expect([...states].toSorted(), scheme).toEqual(badgeStates.toSorted());
	}
});

test('some holders of badges have a site of their own', () => {
	const registry = createLiveRegistry(folder.dataDir, () => {});
	const usccs = all('SELECT DISTINCT uscc FROM origins').map(({ uscc }) => uscc as Uscc);
	const holders = registry()
		.merchants(usccs)
		.filter(({ badges }) => badges.some(({ state }) => state === 'granted'));
	expect(holders.length).toBeGreaterThanOrEqual(3);
});

test('the one before it has the same subjects, and less of everything that is dated', async () => {
	using former = new ReleaseFolder();
	const until = inDays(-30).toISOString().slice(0, 10);
	for (const [path, bytes] of sampleFiles(today, until)) former.write(path, bytes);
	const before = await former.buildManifest(`${former.inputs}/manifest.yaml`);
	expect(before.outcome, before.verdict).toBe('promoted');
	for (const [path, bytes] of sampleFiles(today)) former.write(path, bytes);
	const { id } = await former.buildManifest(`${former.inputs}/manifest.yaml`);
	const { changes } = await createLiveRegistry(former.dataDir, () => {})().release();
	expect(changes).toMatchObject({
		since: { id: before.id },
		subjects: { added: 0, removed: 0 },
		records: { removed: 0 },
	});
	expect(id).not.toBe(before.id);
	expect(changes?.records.added).toBeGreaterThan(10);
	expect(changes?.updatedSources).not.toContain('sample-commitment');
	expect(changes?.updatedSources).toContain('sample-penalty');
}, 60_000);
