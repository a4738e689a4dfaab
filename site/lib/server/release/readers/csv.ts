// Tables as text: comma, tab or semicolon, quoted as RFC 4180 has it, in the encodings that
// `detectEncoding` knows.

import { checkHeaders } from './check-headers.ts';
import { decodeText } from './decode-text.ts';
import { detectEncoding } from './detect-encoding.ts';
import { type OpenedRows, type SourceRow, tooLong } from './source-row.ts';
import { splitRecords, type TextRecord } from './split-records.ts';

const DELIMITERS = { ',': 'comma', '\t': 'tab', ';': 'semicolon' } as const;
type Delimiter = keyof typeof DELIMITERS;

// The header row decides: names of columns hold none of the three, unless quoted.
function detectDelimiter(beginning: string): Delimiter {
	const line = /^[^\r\n]*/.exec(beginning.trimStart())?.[0].replace(/"[^"]*"/g, '') ?? '';
	const count = (delimiter: Delimiter) => line.split(delimiter).length;
	const candidates: Delimiter[] = [',', '\t', ';'];
	return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function areBlank(values: readonly string[]): boolean {
	return values.every((value) => value.trim() === '');
}

function isBlank({ values }: TextRecord): boolean {
	return values !== undefined && areBlank(values);
}

function makeRow(headers: readonly string[], { row, values }: TextRecord): SourceRow {
	if (values === undefined) return { row, cells: {}, fault: tooLong };
	const cells: Record<string, string> = {};
	for (let index = 0; index < headers.length; index += 1) {
		const header = headers[index];
		if (header) cells[header] = values[index] ?? '';
	}
	// Spreadsheets write empty cells to the right of the table.
	const isLonger = values.length > headers.length && !areBlank(values.slice(headers.length));
	if (values.length >= headers.length && !isLonger) return { row, cells };
	const message = `has ${values.length} cells under ${headers.length} headers: a delimiter is missing, or one inside a cell is not quoted`;
	return { row, cells, fault: { code: 'ragged-row', message } };
}

async function readHeaders(
	records: AsyncGenerator<TextRecord, void, undefined>,
	name: string,
): Promise<string[]> {
	try {
		let header = await records.next();
		while (!header.done && isBlank(header.value)) header = await records.next();
		return checkHeaders(name, header.value?.values ?? []);
	} catch (error) {
		await records.return();
		throw error;
	}
}

/**
 * Opens a CSV file: finds its encoding and delimiter and reads its header row. A row of another
 * length comes with the fault `ragged-row`, one past all length with `too-long`, a blank one not at all. Throws a ReleaseError when
 * there is no header row; reading on throws one that names the row when bytes do not fit the
 * encoding or a quotation mark never closes.
 */
export async function openCsv(path: string, name: string): Promise<OpenedRows> {
	const encoding = await detectEncoding(path);
	const text = decodeText(path, name, encoding);
	const beginning = await text.next();
	const first = beginning.done ? '' : beginning.value;
	const delimiter = detectDelimiter(first);
	const pieces = async function* () {
		yield first;
		yield* text;
	};
	const records = splitRecords(pieces(), delimiter, name);
	const headers = await readHeaders(records, name);
	return {
		format: `CSV, ${encoding.toUpperCase()}, ${DELIMITERS[delimiter]}`,
		headers,
		rows: (async function* () {
			for await (const record of records) {
				if (!isBlank(record)) yield makeRow(headers, record);
			}
		})(),
		close: async () => {
			await records.return();
		},
	};
}
