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
import { BUSY_SUBJECT } from './act-rows.ts';
import { generateSubjects } from './generate-subjects.ts';
import { readWords } from './read-words.ts';
import { RecordContext } from './record-context.ts';
import { recordSources } from './record-sources.ts';
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

describe('the records', () => {
	const text = (path: string) => {
		const encoding = path.endsWith('licence.csv') ? 'gb18030' : 'utf-8';
		return new TextDecoder(encoding).decode(files.get(path));
	};

	test('are of every profile, every severity, and some are about to end', () => {
		const profiles = new Set(recordSources.map(({ profile }) => profile));
		expect([...profiles].toSorted()).toEqual(
			[
				...['licence', 'penalty', 'act', 'abnormal-operation', 'serious-dishonesty', 'honour'],
				...['commitment', 'grade', 'register', 'origins'],
			].toSorted(),
		);
		for (const word of ['轻微', '一般', '严重', '2026-11-26']) {
			expect(text('records/penalty.csv')).toContain(word);
		}
		expect(text('records/act.jsonl').split(BUSY_SUBJECT).length).toBeGreaterThan(100);
	});

	test('are dated from the day of collection', () => {
		const later = sampleFiles('2027-03-01');
		const changed = [...files.keys()].filter(
			(path) => digest(files.get(path)) !== digest(later.get(path)),
		);
		expect(changed.some((path) => path.startsWith('registration/'))).toBe(false);
		expect(changed).toContain('records/penalty.csv');
	});

	test('hold nothing of a person, and no subject that is not of the sample', () => {
		const known = new Set(subjects.map(({ uscc }) => uscc));
		for (const { id, rows } of recordSources) {
			for (const row of rows(new RecordContext(id, subjects, '2026-11-20'))) {
				const uscc = row.统一社会信用代码 ?? row.XK_XDR_SHXYM ?? row.CF_XDR_SHXYM ?? '';
				expect(uscc === '' || known.has(uscc)).toBe(true);
				const line = Object.values(row).join('\n');
				expect(redactPersonalData(line)).toBe(line);
			}
		}
	});
});
