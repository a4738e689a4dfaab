// The rows of a sheet, one piece of XML after the other.

import type { Readable } from 'node:stream';
import { dayOfSerial } from './cell-dates.ts';
import { appendText, decodeEscapes } from './cell-text.ts';
import { parseXml } from './parse-xml.ts';
import type { SharedStrings } from './shared-strings.ts';

// Excel's own limit: column XFD.
const MOST_COLUMNS = 16_384;

/** What the cells of a sheet point to. */
export interface SheetContext {
	readonly strings: SharedStrings;
	readonly dateStyles: ReadonlySet<number>;
	readonly from1904: boolean;
}

/** A row with its number in the sheet; cells that the file leaves out are holes. */
export interface SheetRow {
	readonly row: number;
	readonly values: (string | undefined)[];
}

// `AB12` is column 28, counted from 1.
function columnOf(reference: string): number {
	let column = 0;
	for (const character of reference) {
		const letter = character.charCodeAt(0) - 64;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
	}
	return column;
}

function readNumber(text: string, isDate: boolean, from1904: boolean): string {
	const number = Number(text);
	if (isDate) return dayOfSerial(number, from1904) ?? text;
	return Number.isSafeInteger(number) ? String(number) : text;
}

class SheetEvents {
	rows: SheetRow[] = [];
	readonly #context: SheetContext;
	#row: SheetRow = { row: 0, values: [] };
	#column = 0;
	#type = '';
	#style = 0;
	#text = '';
	#inText = false;
	#inPhonetic = false;

	constructor(context: SheetContext) {
		this.#context = context;
	}

	open(element: string, attributes: Readonly<Record<string, string>>): void {
		switch (element) {
			case 'row':
				this.#row = { row: Number(attributes.r ?? this.#row.row + 1), values: [] };
				this.#column = 0;
				break;
			case 'c':
				this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
				if (this.#column > MOST_COLUMNS) throw new RangeError('too many columns');
				this.#type = attributes.t ?? 'n';
				this.#style = Number(attributes.s ?? 0);
				this.#text = '';
				break;
			case 'rPh':
				this.#inPhonetic = true;
				break;
			case 'v':
			case 't':
				this.#inText = !this.#inPhonetic;
		}
	}

	close(element: string): void {
		if (element === 'v' || element === 't') this.#inText = false;
		else if (element === 'rPh') this.#inPhonetic = false;
		else if (element === 'c') this.#finishCell();
		else if (element === 'row') this.rows.push(this.#row);
	}

	text(piece: string): void {
		if (this.#inText) this.#text = appendText(this.#text, piece);
	}

	#finishCell(): void {
		if (this.#text !== '') this.#row.values[this.#column - 1] = this.#readCell();
	}

	#readCell(): string {
		const { strings, dateStyles, from1904 } = this.#context;
		switch (this.#type) {
			case 's':
				return strings.get(Number(this.#text));
			case 'b':
				return this.#text === '1' ? 'TRUE' : 'FALSE';
			case 'd':
				return this.#text.slice(0, 10);
			case 'n':
				return readNumber(this.#text, dateStyles.has(this.#style), from1904);
			default:
				// Inline text, the text of a formula, an error such as #N/A.
				return decodeEscapes(this.#text);
		}
	}
}

/** Reads a sheet row by row. Throws a ReleaseError when it is damaged. */
export async function* readSheet(
	stream: Readable,
	name: string,
	context: SheetContext,
): AsyncGenerator<SheetRow, void, undefined> {
	const events = new SheetEvents(context);
	for await (const _ of parseXml(stream, name, events)) {
		const { rows } = events;
		events.rows = [];
		yield* rows;
	}
}
