import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRows } from './open-rows.ts';
import type { OpenedRows, SourceRow } from './source-row.ts';

/** Writes a file, reads all of it through `openRows`, and removes it. */
export async function readAll(
	name: string,
	content: string | Uint8Array,
): Promise<Pick<OpenedRows, 'format' | 'headers'> & { rows: SourceRow[] }> {
	const folder = mkdtempSync(join(tmpdir(), 'zhixin-reader-'));
	try {
		writeFileSync(join(folder, name), content);
		const { close, format, headers, rows } = await openRows(join(folder, name), name, folder);
		const all: SourceRow[] = [];
		try {
			for await (const row of rows) all.push(row);
		} finally {
			await close();
		}
		return { format, headers, rows: all };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
