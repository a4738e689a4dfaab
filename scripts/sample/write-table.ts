// Rows to the bytes of a file.

import { encodeGb18030 } from './encode-gb18030.ts';

/** How a file is written. */
export type TableFormat = 'csv-utf8' | 'csv-utf8-bom' | 'csv-gb18030' | 'json-lines';

const BYTE_ORDER_MARK = '\uFEFF';

// RFC 4180.
function quote(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function csv(table: readonly (readonly string[])[], lineEnd: string): string {
	return table.map((cells) => cells.map(quote).join(',') + lineEnd).join('');
}

function jsonLines(headers: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells) =>
		JSON.stringify(
			Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])),
		),
	);
	return `${lines.join('\n')}\n`;
}

/** Gives the bytes of a table. */
export function writeTable(
	format: TableFormat,
	headers: readonly string[],
	rows: readonly (readonly string[])[],
): Uint8Array {
	const utf8 = new TextEncoder();
	switch (format) {
		case 'csv-gb18030':
			return encodeGb18030(csv([headers, ...rows], '\r\n'));
		case 'csv-utf8-bom':
			return utf8.encode(BYTE_ORDER_MARK + csv([headers, ...rows], '\r\n'));
		case 'csv-utf8':
			return utf8.encode(csv([headers, ...rows], '\n'));
		case 'json-lines':
			return utf8.encode(jsonLines(headers, rows));
	}
}
