// One JSON object a line: what exports of databases and interfaces write.

import { decodeText } from './decode-text.ts';
import { detectEncoding } from './detect-encoding.ts';
import { type Cells, longestRow, type OpenedRows, type SourceRow, tooLong } from './source-row.ts';

// Undefined is a line that was too long to be kept.
async function* splitLines(
	pieces: AsyncIterable<string>,
): AsyncGenerator<string | undefined, void, undefined> {
	let rest: string | undefined = '';
	for await (const piece of pieces) {
		const [first = '', ...lines] = piece.split('\n');
		if (rest !== undefined) rest += first;
		for (const line of lines) {
			yield rest;
			rest = line;
		}
		if (rest !== undefined && rest.length > longestRow) rest = undefined;
	}
	if (rest !== '') yield rest;
}

function writeCell(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	// Several former names come as an array; a semicolon is what tables write between them.
	if (Array.isArray(value)) return value.map(writeCell).join(';');
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function readObject(line: string): Cells | undefined {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const cells: Record<string, string> = {};
	for (const [key, cell] of Object.entries(value)) cells[key.trim()] = writeCell(cell);
	return cells;
}

function readLine(line: string | undefined, row: number): SourceRow {
	if (line === undefined) return { row, cells: {}, fault: tooLong };
	const cells = readObject(line);
	if (cells !== undefined) return { row, cells };
	const message = 'is not one JSON object on one line';
	return { row, cells: {}, fault: { code: 'unreadable-line', message } };
}

/**
 * Opens a JSON Lines file, in any encoding that `detectEncoding` knows. A line that is no object
 * comes with the fault `unreadable-line`, one longer than 1 MiB with `too-long`, a blank one not at
 * all. Reading throws a ReleaseError that names the line when bytes do not fit the encoding.
 */
export async function openJsonLines(path: string, name: string): Promise<OpenedRows> {
	const encoding = await detectEncoding(path);
	const text = decodeText(path, name, encoding);
	return {
		format: `JSON Lines, ${encoding.toUpperCase()}`,
		headers: undefined,
		rows: (async function* () {
			let row = 0;
			for await (const line of splitLines(text)) {
				row += 1;
				if (line?.trim() !== '') yield readLine(line, row);
			}
		})(),
		close: async () => {
			await text.return();
		},
	};
}
