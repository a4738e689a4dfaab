// One JSON object a line: what exports of databases and interfaces write.

import { ReleaseError } from '../release-error.ts';
import { decodeText } from './decode-text.ts';
import { detectEncoding } from './detect-encoding.ts';
import { type Cells, longestRow, type OpenedRows, type SourceRow } from './source-row.ts';

async function* splitLines(
	pieces: AsyncIterable<string>,
	name: string,
): AsyncGenerator<string, void, undefined> {
	let rest = '';
	let line = 0;
	for await (const piece of pieces) {
		const lines = (rest + piece).split('\n');
		rest = lines.pop() ?? '';
		line += lines.length;
		if (rest.length > longestRow) {
			throw new ReleaseError(`${name}, line ${line + 1} is longer than 1 MiB: one object a line.`);
		}
		yield* lines;
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

function readLine(line: string, row: number): SourceRow {
	const cells = readObject(line);
	if (cells !== undefined) return { row, cells };
	const message = 'is not one JSON object on one line';
	return { row, cells: {}, fault: { code: 'unreadable-line', message } };
}

/**
 * Opens a JSON Lines file, in any encoding that `detectEncoding` knows. A line that is no object
 * comes with the fault `unreadable-line`, a blank one not at all. Reading throws a ReleaseError
 * that names the line when bytes do not fit the encoding or a line is longer than 1 MiB.
 */
export async function openJsonLines(path: string, name: string): Promise<OpenedRows> {
	const encoding = await detectEncoding(path);
	const text = decodeText(path, name, encoding);
	return {
		format: `JSON Lines, ${encoding.toUpperCase()}`,
		headers: undefined,
		rows: (async function* () {
			let row = 0;
			for await (const line of splitLines(text, name)) {
				row += 1;
				if (line.trim() !== '') yield readLine(line, row);
			}
		})(),
		close: async () => {
			await text.return();
		},
	};
}
