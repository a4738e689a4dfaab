import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { DataFileError, readDataFile } from './read-data-file.ts';

const schema = z.strictObject({ rows: z.array(z.strictObject({ name: z.string() })) });

describe('readDataFile', () => {
	let root: string;

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'zhixin-data-'));
		mkdirSync(join(root, 'data'));
		// Workers share one process and may not change its directory.
		vi.spyOn(process, 'cwd').mockReturnValue(root);
	});

	afterEach(() => {
		vi.restoreAllMocks();
		rmSync(root, { recursive: true });
	});

	function write(name: string, text: string): void {
		writeFileSync(join(root, 'data', name), text);
	}

	test('reads a file of the data folder as its schema wants it', () => {
		write('rows.yaml', 'rows: [{ name: 南昌市 }]');
		expect(readDataFile('rows.yaml', schema)).toEqual({ rows: [{ name: '南昌市' }] });
	});

	test('a field at fault is named with its file and its path', () => {
		write('rows.yaml', 'rows: [{ name: 南昌市 }, { name: 7 }]');
		expect(() => readDataFile('rows.yaml', schema)).toThrow(DataFileError);
		expect(() => readDataFile('rows.yaml', schema)).toThrow(/data.rows\.yaml: rows\[1\]\.name: /);
	});

	test('an unknown key is a fault', () => {
		write('rows.yaml', 'rows: []\nrow: []');
		expect(() => readDataFile('rows.yaml', schema)).toThrow(/"row"/);
	});

	test('what is no YAML is said with its line', () => {
		write('rows.yaml', 'rows: [');
		expect(() => readDataFile('rows.yaml', schema)).toThrow(/rows\.yaml is not YAML: .*line 1/);
	});

	test('a missing file is said with what to do, and the cause is kept', () => {
		const read = () => readDataFile('none.yaml', schema);
		expect(read).toThrow(/none\.yaml cannot be read: start from the root/);
		expect(read).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
	});
});
