// Tables as text: comma, tab or semicolon, quoted as RFC 4180 has it, in the encodings that
// `detectEncoding` knows.

import { Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { ReleaseError } from '../release-error.ts';
import { checkHeaders } from './check-headers.ts';
import { decodeText } from './decode-text.ts';
import { detectEncoding } from './detect-encoding.ts';
import { longestRow, type OpenedRows, type SourceRow } from './source-row.ts';

const DELIMITERS = { ',': 'comma', '\t': 'tab', ';': 'semicolon' } as const;
type Delimiter = keyof typeof DELIMITERS;

// The header row decides: names of columns hold none of the three, unless quoted.
function detectDelimiter(beginning: string): Delimiter {
	const line = /^[^\r\n]*/.exec(beginning.trimStart())?.[0].replace(/"[^"]*"/g, '') ?? '';
	const count = (delimiter: Delimiter) => line.split(delimiter).length;
	const candidates: Delimiter[] = [',', '\t', ';'];
	return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function optionsFor(delimiter: Delimiter): Options {
	return {
		delimiter,
		// Rows of another length are given on with their fault, not thrown.
		relax_column_count: true,
		// A name such as `"天和"大药房` is written by hand into files that quote nothing.
		relax_quotes: true,
		max_record_size: longestRow,
	};
}

function explain(error: unknown, name: string, row: number): unknown {
	if (!(error instanceof CsvError)) return error;
	const isOpen = error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED';
	return new ReleaseError(
		isOpen
			? `${name}, row ${row}: a quotation mark opens and does not close; close or remove it.`
			: `${name}, row ${row}: ${error.message}.`,
		{ cause: error },
	);
}

// The parser numbers nothing that we use: blank rows count here, as they do in a spreadsheet.
async function* readRecords(
	pieces: Readable,
	delimiter: Delimiter,
	name: string,
): AsyncGenerator<{ row: number; values: string[] }, void, undefined> {
	const parser = parse(optionsFor(delimiter));
	pieces.on('error', (error) => parser.destroy(error));
	pieces.pipe(parser);
	let row = 0;
	try {
		for await (const values of parser) {
			row += 1;
			yield { row, values };
		}
	} catch (error) {
		throw explain(error, name, row + 1);
	} finally {
		pieces.destroy();
	}
}

function isBlank(values: readonly string[]): boolean {
	return values.every((value) => value.trim() === '');
}

function makeRow(headers: readonly string[], row: number, values: readonly string[]): SourceRow {
	const cells: Record<string, string> = {};
	for (let index = 0; index < headers.length; index += 1) {
		const header = headers[index];
		if (header) cells[header] = values[index] ?? '';
	}
	// Spreadsheets write empty cells to the right of the table.
	const isLonger = values.length > headers.length && !isBlank(values.slice(headers.length));
	if (values.length >= headers.length && !isLonger) return { row, cells };
	const message = `has ${values.length} cells under ${headers.length} headers: a delimiter is missing, or one inside a cell is not quoted`;
	return { row, cells, fault: { code: 'ragged-row', message } };
}

async function readHeaders(
	records: ReturnType<typeof readRecords>,
	name: string,
): Promise<string[]> {
	try {
		let header = await records.next();
		while (!header.done && isBlank(header.value.values)) header = await records.next();
		return checkHeaders(name, header.done ? [] : header.value.values);
	} catch (error) {
		await records.return();
		throw error;
	}
}

/**
 * Opens a CSV file: finds its encoding and delimiter and reads its header row. A row of another
 * length comes with the fault `ragged-row`, a blank one not at all. Throws a ReleaseError when
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
	const records = readRecords(Readable.from(pieces()), delimiter, name);
	const headers = await readHeaders(records, name);
	return {
		format: `CSV, ${encoding.toUpperCase()}, ${DELIMITERS[delimiter]}`,
		headers,
		rows: (async function* () {
			for await (const { row, values } of records) {
				if (!isBlank(values)) yield makeRow(headers, row, values);
			}
		})(),
		close: async () => {
			await records.return();
		},
	};
}
