// Workbooks: the first sheet, as a table under its first row that is not blank.

import { ReleaseError } from '../release-error.ts';
import { checkHeaders } from './check-headers.ts';
import type { OpenedRows, SourceRow } from './source-row.ts';
import { readDateStyles } from './xlsx/cell-dates.ts';
import { findFirstSheet } from './xlsx/find-first-sheet.ts';
import { openZip, type Zip } from './xlsx/open-zip.ts';
import { readSheet, type SheetRow } from './xlsx/read-sheet.ts';
import { readSharedStrings, SharedStrings } from './xlsx/shared-strings.ts';

function isBlank({ values }: SheetRow): boolean {
	return values.every((value) => value === undefined || value.trim() === '');
}

// Cells have addresses: a short row is no ragged row, and what stands under no header is a note.
function makeRow(headers: readonly string[], { row, values }: SheetRow): SourceRow {
	const cells: Record<string, string> = {};
	for (let index = 0; index < headers.length; index += 1) {
		const header = headers[index];
		if (header) cells[header] = values[index] ?? '';
	}
	return { row, cells };
}

async function openSheet(
	zip: Zip,
	name: string,
	strings: SharedStrings,
): Promise<{ title: string; rows: AsyncGenerator<SheetRow, void, undefined> }> {
	const { part, title, from1904 } = await findFirstSheet(zip, name);
	const dateStyles = await readDateStyles(await zip.open('xl/styles.xml'), name);
	const shared = await zip.open('xl/sharedStrings.xml');
	if (shared !== undefined) await readSharedStrings(shared, name, strings);
	const stream = await zip.open(part);
	if (stream === undefined) throw new ReleaseError(`${name} has no part ${part}: save it again.`);
	return { title, rows: readSheet(stream, name, { strings, dateStyles, from1904 }) };
}

/**
 * Opens the first sheet of a workbook and reads its header row. Dates come as YYYY-MM-DD, numbers
 * as their digits. `scratch` is a folder for texts that do not fit in memory. Throws a ReleaseError
 * when the file is no workbook, is damaged, or would unfold beyond measure.
 */
export async function openXlsx(path: string, name: string, scratch: string): Promise<OpenedRows> {
	const zip = await openZip(path, name);
	const strings = new SharedStrings(scratch);
	const close = async () => {
		strings.close();
		zip.close();
	};
	try {
		const { title, rows } = await openSheet(zip, name, strings);
		let header = await rows.next();
		while (!header.done && isBlank(header.value)) header = await rows.next();
		const values = header.done ? [] : header.value.values;
		const headers = checkHeaders(
			name,
			Array.from(values, (value) => value ?? ''),
		);
		return {
			format: `XLSX, sheet "${title}"`,
			headers,
			rows: (async function* () {
				for await (const row of rows) if (!isBlank(row)) yield makeRow(headers, row);
			})(),
			close: async () => {
				await rows.return();
				await close();
			},
		};
	} catch (error) {
		await close();
		throw error;
	}
}
