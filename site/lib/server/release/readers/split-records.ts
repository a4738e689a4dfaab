// Text to records, as RFC 4180 has it and as files are: a quotation mark inside a cell that began
// without one is a character, and so is one behind which the cell goes on. A record that is longer
// than any row is passed over without being kept, so that one cell cannot fill memory, nor keep the
// rows behind it out.

import { ReleaseError } from '../release-error.ts';
import { longestRow } from './source-row.ts';

/** One record; `values` is undefined when it was too long to be kept. */
export interface TextRecord {
	/** Blank records count, as they do in a spreadsheet; line breaks in a cell do not. */
	readonly row: number;
	readonly values: readonly string[] | undefined;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Finds where a record ends; text may come in pieces. */
class EndFinder {
	quoting = false;
	/** Lines inside a quoted cell with as many cells as the table: rows that a cell has swallowed. */
	swallowed = 0;
	readonly #delimiter: number;
	readonly #width: number;
	#isFieldStart = true;
	#afterQuote = false;
	#cellsOfLine = 1;
	#isFirstLine = true;

	constructor(delimiter: string, width: number) {
		this.#delimiter = delimiter.charCodeAt(0);
		this.#width = width;
	}

	/** Gives the place of the line feed that ends the record, or -1 when the text does before it. */
	find(text: string, from: number): number {
		for (let at = from; at < text.length; at += 1) {
			const character = text.charCodeAt(at);
			if (this.quoting) this.#stepInQuotes(character);
			else if (this.#afterQuote && character === QUOTE) {
				this.#afterQuote = false;
				this.quoting = true;
			} else if (character === LINE_FEED) return at;
			else this.#step(character);
		}
		return -1;
	}

	#stepInQuotes(character: number): void {
		if (character === QUOTE) {
			this.quoting = false;
			this.#afterQuote = true;
		} else if (character === LINE_FEED) {
			if (!this.#isFirstLine && this.#cellsOfLine === this.#width) this.swallowed += 1;
			this.#isFirstLine = false;
			this.#cellsOfLine = 1;
		} else if (character === this.#delimiter) this.#cellsOfLine += 1;
	}

	#step(character: number): void {
		this.#afterQuote = false;
		this.quoting = this.#isFieldStart && character === QUOTE;
		this.#isFieldStart = character === this.#delimiter;
	}
}

// Behind its opening mark; the place behind the closing one.
function findClosing(text: string, from: number): number {
	for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
		if (text.charCodeAt(at + 1) !== QUOTE) return at;
	}
	return text.length;
}

function splitCells(text: string, delimiter: string): string[] {
	if (!text.includes('"')) return text.split(delimiter);
	const values: string[] = [];
	for (let from = 0; from <= text.length; ) {
		const isQuoted = text.charCodeAt(from) === QUOTE;
		const closing = isQuoted ? findClosing(text, from + 1) : from;
		const found = text.indexOf(delimiter, closing);
		const end = found < 0 ? text.length : found;
		const inner = isQuoted ? text.slice(from + 1, closing).replaceAll('""', '"') : '';
		const rest = text.slice(closing, end);
		values.push(isQuoted ? (rest === '"' ? inner : `"${inner}${rest}`) : rest);
		from = end + 1;
	}
	return values;
}

class RecordSplitter {
	readonly #delimiter: string;
	readonly #name: string;
	#rest = '';
	#row = 0;
	#width = 0;
	/** Of a record that is too long and whose end is sought. */
	#finder: EndFinder | undefined;

	constructor(delimiter: string, name: string) {
		this.#delimiter = delimiter;
		this.#name = name;
	}

	*push(piece: string): Generator<TextRecord> {
		let text = this.#rest + piece;
		let start = 0;
		if (this.#finder !== undefined) {
			const end = this.#finder.find(piece, 0);
			if (end < 0) return;
			yield this.#endLong(this.#finder);
			text = piece;
			start = end + 1;
		}
		for (let end = this.#findEnd(text, start); end >= 0; end = this.#findEnd(text, start)) {
			yield this.#make(text.slice(start, end));
			start = end + 1;
		}
		this.#rest = text.slice(start);
		if (this.#rest.length > longestRow) this.#beginLong();
	}

	*finish(): Generator<TextRecord> {
		const finder = this.#finder ?? new EndFinder(this.#delimiter, this.#width);
		finder.find(this.#rest, 0);
		if (finder.quoting) throw this.#open(this.#row + 1);
		if (this.#finder !== undefined) yield this.#endLong(finder);
		else if (this.#rest !== '') yield this.#make(this.#rest);
	}

	// Most records hold no quotation mark: their line ends them.
	#findEnd(text: string, start: number): number {
		const end = text.indexOf('\n', start);
		if (end < 0) return -1;
		const quote = text.indexOf('"', start);
		if (quote < 0 || quote > end) return end;
		return new EndFinder(this.#delimiter, this.#width).find(text, start);
	}

	#make(text: string): TextRecord {
		this.#row += 1;
		if (text.length > longestRow) return { row: this.#row, values: undefined };
		const isReturn = text.charCodeAt(text.length - 1) === CARRIAGE_RETURN;
		const values = splitCells(isReturn ? text.slice(0, -1) : text, this.#delimiter);
		if (this.#width === 0 && values.length > 1) this.#width = values.length;
		return { row: this.#row, values };
	}

	#beginLong(): void {
		this.#finder = new EndFinder(this.#delimiter, this.#width);
		this.#finder.find(this.#rest, 0);
		this.#rest = '';
	}

	// Whoever forgot to close a mark did not mean the rows behind it to be one cell.
	#endLong({ swallowed }: EndFinder): TextRecord {
		this.#finder = undefined;
		this.#row += 1;
		if (swallowed > 0) throw this.#open(this.#row);
		return { row: this.#row, values: undefined };
	}

	#open(row: number): ReleaseError {
		return new ReleaseError(
			`${this.#name}, row ${row}: a quotation mark opens and does not close; close or remove it.`,
		);
	}
}

/**
 * Splits text into records, in flat memory. Throws a ReleaseError that names the row where a
 * quotation mark opens and never closes, or closes only past a mebibyte of other rows.
 */
export async function* splitRecords(
	pieces: AsyncIterable<string>,
	delimiter: string,
	name: string,
): AsyncGenerator<TextRecord, void, undefined> {
	const splitter = new RecordSplitter(delimiter, name);
	for await (const piece of pieces) yield* splitter.push(piece);
	yield* splitter.finish();
}
