// No name of the sample may be anybody's. Held against the registers of ../shared/data where they lie
// beside the repository; they never enter it.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { nameKey } from '#lib/server/registry/analysis/name-key.ts';
import { openRows } from '#lib/server/release/readers/open-rows.ts';
import { generateSubjects } from './generate-subjects.ts';
import { readWords } from './read-words.ts';
import { RecordContext } from './record-context.ts';
import { recordSources } from './record-sources.ts';

const registers = resolve(import.meta.dirname, '../../../shared/data');
const isThere = existsSync(registers);
if (!isThere) console.warn(`NOT CHECKED: no registers in ${registers} to hold the sample against.`);

const NAME = /^(?:企业名称|机构名称|景区名称|证券简称)/;
/** Who decides, files or checks: of 示例, with （演示） behind it. */
const AUTHORITY = /机关|受理单位|JG$/;

// A place is written with and without what kind of place it is.
function looseKey(name: string): string {
	return nameKey(name).replace(/[省市县区]/g, '');
}

async function realNames(): Promise<Set<string>> {
	const names = new Set<string>();
	for (const file of readdirSync(registers).filter((name) => name.endsWith('.csv'))) {
		const { close, rows } = await openRows(join(registers, file), file, registers);
		for await (const { cells } of rows) {
			for (const [header, cell] of Object.entries(cells)) {
				if (NAME.test(header) && cell !== '') names.add(looseKey(cell));
			}
		}
		await close();
	}
	return names;
}

/** Every text of the sample that may be taken for a name: of subjects, and each cell of a record. */
function sampleTexts(): Set<string> {
	const subjects = generateSubjects(readWords());
	const texts = new Set(subjects.flatMap(({ name, formerNames }) => [name, ...formerNames]));
	for (const { id, rows } of recordSources) {
		for (const row of rows(new RecordContext(id, subjects, '2026-11-20'))) {
			for (const [header, cell] of Object.entries(row)) {
				if (!AUTHORITY.test(header) && /\p{Script=Han}/u.test(cell)) texts.add(cell);
			}
		}
	}
	return texts;
}

test.runIf(isThere)(
	'no name of the sample is that of a real organisation',
	async () => {
		const real = await realNames();
		expect(real.size).toBeGreaterThan(100_000);
		const texts = sampleTexts();
		expect(texts.size).toBeGreaterThan(3_500);
		expect([...texts].filter((text) => real.has(looseKey(text)))).toEqual([]);
	},
	60_000,
);

test('every authority of the sample says that it is for show', () => {
	const subjects = generateSubjects(readWords());
	for (const { department, id, rows } of recordSources) {
		expect(department).toMatch(/^(?:国家税务总局)?示例.*（演示）$/);
		for (const row of rows(new RecordContext(id, subjects, '2026-11-20'))) {
			for (const [header, cell] of Object.entries(row)) {
				if (AUTHORITY.test(header) && cell !== '') expect(cell).toMatch(/示例.*（演示）$/);
			}
		}
	}
});
