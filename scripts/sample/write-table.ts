// Rows to the bytes of a file.

import { encodeGb18030 } from './encode-gb18030.ts';
import type { SampleSubject } from './generate-subjects.ts';
import type { SampleSource } from './sample-sources.ts';

const BYTE_ORDER_MARK = '\uFEFF';

// RFC 4180.
function quote(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function csv(source: SampleSource, subjects: readonly SampleSubject[], lineEnd: string): string {
	const header = source.columns.map(([name]) => name);
	const rows = subjects.map((subject) => source.columns.map(([, cell]) => cell(subject)));
	return [header, ...rows].map((cells) => cells.map(quote).join(',') + lineEnd).join('');
}

function jsonLines({ columns }: SampleSource, subjects: readonly SampleSubject[]): string {
	const lines = subjects.map((subject) =>
		JSON.stringify(Object.fromEntries(columns.map(([name, cell]) => [name, cell(subject)]))),
	);
	return `${lines.join('\n')}\n`;
}

/** Gives the file of a source. */
export function writeTable(source: SampleSource, subjects: readonly SampleSubject[]): Uint8Array {
	const utf8 = new TextEncoder();
	switch (source.format) {
		case 'csv-gb18030':
			return encodeGb18030(csv(source, subjects, '\r\n'));
		case 'csv-utf8-bom':
			return utf8.encode(BYTE_ORDER_MARK + csv(source, subjects, '\r\n'));
		case 'csv-utf8':
			return utf8.encode(csv(source, subjects, '\n'));
		case 'json-lines':
			return utf8.encode(jsonLines(source, subjects));
	}
}
