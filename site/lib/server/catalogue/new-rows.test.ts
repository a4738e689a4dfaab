// A new list, register or scale needs a row of data and no code; a wrong row is named.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allLists } from './lists.ts';

const basis = 'basis: { text: 赣府令第1号, verified: false }';
const names = 'name: { zh: 新名录, en: New }, department: { zh: 某厅, en: Some office }';

describe('a row of data', () => {
	let root: string;

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'zhixin-data-'));
		cpSync('data', join(root, 'data'), { recursive: true });
		// Workers share one process and may not change its directory; tables are read once.
		vi.spyOn(process, 'cwd').mockReturnValue(root);
		vi.resetModules();
	});

	afterEach(() => {
		vi.restoreAllMocks();
		rmSync(root, { recursive: true });
	});

	function add(file: string, row: string): void {
		const path = join(root, 'data', file);
		writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n  - { ${row} }\n`);
	}

	test('is a list, published and placed in the catalogue', async () => {
		const row = `code: SX-NEW, type: serious-dishonesty, ${names}, catalogueItem: serious-dishonesty`;
		add('lists.yaml', `${row}, ${basis}`);
		const lists = await import('./lists.ts');
		const { catalogueItemOf } = await import('./catalogue-items.ts');
		expect(lists.listOf('SX-NEW')?.name.zh).toBe('新名录');
		expect(lists.allLists().at(-1)?.code).toBe('SX-NEW');
		expect(catalogueItemOf('serious-dishonesty', 'SX-NEW')).toEqual({
			id: 'serious-dishonesty',
			openness: 'public',
		});
	});

	test('is a register with a number of its own form', async () => {
		const identifier =
			"identifier: { zh: 号, en: Number, pattern: '^N-[0-9]{4}$', verified: false }";
		add(
			'registers.yaml',
			`code: new-one, ${names}, catalogueItem: sector-filing, ${identifier}, ${basis}`,
		);
		const { registerOf } = await import('./registers.ts');
		const { catalogueItemOf } = await import('./catalogue-items.ts');
		expect(registerOf('new-one')?.identifier?.pattern?.test('N-0001')).toBe(true);
		expect(catalogueItemOf('register', 'new-one')?.id).toBe('sector-filing');
	});

	test('is a scale, whose levels are published as it says', async () => {
		const levels = 'levels: [{ value: X, zh: 甲, en: First, published: false }]';
		add('grades.yaml', `code: new-scale, ${names}, catalogueItem: evaluation, ${levels}, ${basis}`);
		const { gradeOf, gradeLevelOf } = await import('./grades.ts');
		const scale = gradeOf('new-scale');
		expect(scale && gradeLevelOf(scale, '甲')?.published).toBe(false);
	});

	test('closes an item, and every record that stands under it', async () => {
		const path = join(root, 'data', 'catalogue.yaml');
		const text = readFileSync(path, 'utf8');
		const closed = text.replace(
			/(code: act-penalty,[^}]*?\}[^}]*?openness: )public/,
			'$1restricted',
		);
		expect(closed).not.toBe(text);
		writeFileSync(path, closed);
		const { catalogueItemOf } = await import('./catalogue-items.ts');
		expect(catalogueItemOf('penalty')?.openness).toBe('restricted');
		expect(catalogueItemOf('licence')?.openness).toBe('public');
	});

	test.each([
		['whose code stands twice', 'SX-COURT', basis, /rows: a code stands twice/],
		['without a basis', 'SX-NEW', 'persons: false', /rows\[\d+\]\.basis/],
		['with a word nobody reads', 'SX-NEW', `${basis}, rank: 1`, /rank/],
		['whose code is no code', 'sx new', basis, /rows\[\d+\]\.code: must be upper-case words/],
	])('%s is refused by name', async (_, code, rest, message) => {
		add('lists.yaml', `code: ${code}, type: honour, ${names}, catalogueItem: honour, ${rest}`);
		const { allLists: read } = await import('./lists.ts');
		expect(read).toThrow(message);
	});

	test('with a form that is no regular expression is refused by name', async () => {
		const identifier = "identifier: { zh: 号, en: Number, pattern: '(', verified: false }";
		add(
			'registers.yaml',
			`code: new-one, ${names}, catalogueItem: sector-filing, ${identifier}, ${basis}`,
		);
		const { allRegisters } = await import('./registers.ts');
		expect(allRegisters).toThrow(/pattern: must be a regular expression/);
	});
});

test('no code knows a list by its code', () => {
	const sources = globSync('{api-client/src,widget/src,site}/**/*.{ts,svelte}').filter(
		(path) => !/node_modules|paraglide|\.test\.|\.fixture\./.test(path),
	);
	const codes = allLists().map(({ code }) => code);
	const knowing = sources.filter((path) => {
		const text = readFileSync(path, 'utf8');
		return codes.some((code) => text.includes(code));
	});
	expect(sources.length).toBeGreaterThan(100);
	expect(knowing).toEqual([]);
});
