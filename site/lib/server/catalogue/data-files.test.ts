// Every file of data/ is read as its schema wants it, also the one that is added tomorrow.
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allSchemes } from '../badges/schemes.ts';
import { divisionTable } from '../divisions/division-table.ts';
import { allCreditDesks } from '../help/credit-desks.ts';
import { allHelpFacts } from '../help/help-facts-file.ts';
import { characterRules } from '../registry/analysis/character-rules.ts';
import { looksLike } from '../registry/analysis/glyphs.ts';
import { readCodeTarget } from '../release/measure-quality.ts';
import { allActKinds } from './act-kinds.ts';
import { allCatalogueItems } from './catalogue-items.ts';
import { allGrades } from './grades.ts';
import { allLists } from './lists.ts';
import { allRegisters } from './registers.ts';

// A file that is read by nobody is no data: whoever adds one adds its reader here.
const readers: Record<string, () => unknown> = {
	'act-kinds.yaml': allActKinds,
	'catalogue.yaml': allCatalogueItems,
	'characters.yaml': characterRules,
	'credit-desks.yaml': allCreditDesks,
	'divisions.yaml': divisionTable,
	'glyphs.yaml': () => looksLike('未', '末'),
	'grades.yaml': allGrades,
	'help-facts.yaml': allHelpFacts,
	'lists.yaml': allLists,
	'quality.yaml': readCodeTarget,
	'registers.yaml': allRegisters,
	'schemes/elder-care.yaml': allSchemes,
	'schemes/housekeeping.yaml': allSchemes,
	'schemes/medical.yaml': allSchemes,
	'schemes/shopping.yaml': allSchemes,
	'schemes/tourism.yaml': allSchemes,
};

function filesOf(folder: string): string[] {
	return globSync('**/*.*', { cwd: folder })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path !== 'README.md')
		.sort();
}

function unread(folder: string): string[] {
	return filesOf(folder).filter((path) => readers[path] === undefined);
}

/** Every `basis` in a file, however deep. */
function basesIn(value: unknown): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'basis' ? [inner] : basesIn(inner),
	);
}

describe('the files of data/', () => {
	test('each have a reader, and no reader is without its file', () => {
		expect(unread('data')).toEqual([]);
		expect(filesOf('data')).toEqual(Object.keys(readers));
	});

	test('a file without one is noticed', () => {
		const folder = mkdtempSync(join(tmpdir(), 'zhixin-data-'));
		try {
			writeFileSync(join(folder, 'lists.yaml'), 'rows: []');
			writeFileSync(join(folder, 'moods.yaml'), 'rows: []');
			expect(unread(folder)).toEqual(['moods.yaml']);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test.each(Object.entries(readers))('%s is as its schema wants it', (_, read) => {
		expect(read).not.toThrow();
	});

	test.each(Object.keys(readers))('%s says what it stands on', (name) => {
		const bases = basesIn(parse(readFileSync(join('data', name), 'utf8')));
		expect(bases.length).toBeGreaterThan(0);
		for (const basis of bases) expect(JSON.stringify(basis)).toContain('"verified":');
	});

	test.each(Object.keys(readers))('%s opens by saying what it is, and is in the README', (name) => {
		expect(readFileSync(join('data', name), 'utf8')).toMatch(/^# [A-Z]/);
		expect(readFileSync('data/README.md', 'utf8')).toContain(`\`${name}\``);
	});
});
