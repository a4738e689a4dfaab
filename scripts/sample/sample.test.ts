import { createHash } from 'node:crypto';
import { subjectKinds } from '@zhixin/api-client';
import {
	looksLikeResidentId,
	readRegistrationNumber,
	readUscc,
	subjectKindOf,
} from '@zhixin/api-client/identifiers';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { currentDivisions } from '#lib/server/divisions/divisions.ts';
import { redactPersonalData } from '#lib/server/release/redact-personal-data.ts';
import { generateSubjects } from './generate-subjects.ts';
import { readWords } from './read-words.ts';
import { sampleFiles } from './sample-files.ts';
import { sampleSources } from './sample-sources.ts';

const subjects = generateSubjects(readWords());
const files = sampleFiles();

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

function digest(bytes: Uint8Array | undefined): string {
	return createHash('sha256')
		.update(bytes ?? '')
		.digest('hex');
}

describe('the files', () => {
	test('are the same bytes each time', () => {
		const again = sampleFiles();
		expect([...again.keys()]).toEqual([...files.keys()]);
		for (const [path, bytes] of files) expect(digest(again.get(path))).toBe(digest(bytes));
	});

	test('are all in the manifest, and hold every subject once', () => {
		const manifest = parse(new TextDecoder().decode(files.get('manifest.yaml')));
		const named = manifest.sources.flatMap((source: { files: string[] }) => source.files);
		expect(['manifest.yaml', ...named].toSorted()).toEqual([...files.keys()].toSorted());
		for (const { uscc } of subjects) {
			const homes = sampleSources.filter(({ classes }) =>
				classes.some((beginning) => uscc.startsWith(beginning)),
			);
			expect(homes).toHaveLength(1);
		}
	});

	test('of older systems are in GB18030', () => {
		const bytes = files.get('registration/shops-and-cooperatives.csv');
		const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
		expect(text).toMatch(/^名称,社会信用代码,/);
	});
});

describe('the subjects', () => {
	test('are enough, of all kinds, in every county', () => {
		expect(subjects.length).toBeGreaterThanOrEqual(3500);
		const kinds = counted(
			subjects.map(({ uscc }) => {
				const reading = readUscc(uscc);
				return reading.outcome === 'valid' ? subjectKindOf(reading.uscc) : undefined;
			}),
		);
		for (const kind of subjectKinds) expect(kinds.get(kind) ?? 0).toBeGreaterThanOrEqual(20);
		const counties = currentDivisions().filter(
			({ code }) => code.startsWith('36') && !code.endsWith('00'),
		);
		const here = new Set(subjects.map(({ division }) => division));
		expect([...here].toSorted()).toEqual(counties.map(({ code }) => code));
	});

	test('have valid codes of a division that does not exist, none twice', () => {
		for (const { uscc, registrationNumber } of subjects) {
			expect(readUscc(uscc)).toMatchObject({ outcome: 'valid', uscc, warnings: [] });
			expect(uscc.slice(2, 8)).toBe('369900');
			if (registrationNumber === '') continue;
			expect(readRegistrationNumber(registrationNumber).outcome).toBe('valid');
			expect(registrationNumber.slice(0, 6)).toBe('369900');
		}
		expect(new Set(subjects.map(({ uscc }) => uscc)).size).toBe(subjects.length);
	});

	test('have names of their own, most of them active', () => {
		const names = subjects.flatMap(({ name, formerNames }) => [name, ...formerNames]);
		expect(new Set(names).size).toBe(names.length);
		const statuses = counted(subjects.map(({ status }) => status));
		const active = ['存续', '在业', '正常'].reduce(
			(sum, word) => sum + (statuses.get(word) ?? 0),
			0,
		);
		expect(active / subjects.length).toBeGreaterThan(0.8);
		for (const word of ['注销', '吊销，未注销', '歇业', '停业', '迁出']) {
			expect(statuses.get(word) ?? 0).toBeGreaterThan(0);
		}
	});

	test('bear no name of a public body or a village without saying that it is for show', () => {
		for (const { name, uscc } of subjects) {
			if (/^(1|51|53|N)/.test(uscc)) expect(name).toMatch(/（演示）$/);
		}
	});

	test('hold nothing that looks like the number of a person', () => {
		for (const subject of subjects) {
			const text = Object.values(subject).flat().join(' ');
			expect(redactPersonalData(text)).toBe(text);
			expect(looksLikeResidentId(subject.uscc)).toBe(false);
		}
	});
});
