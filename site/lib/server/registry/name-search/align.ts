// How well a query and a name fit: the query is laid over the name in the longest stretches that
// match, in any order, each letter of either used once.
import type { NameIndex } from '../name-index/name-index.ts';
import type { LetterWeights } from './letter-weights.ts';
import { MatchColumns } from './match-columns.ts';
import { mostUnits, type Units } from './units.ts';

/** What a piece is worth that is no letter of the name, when its subject is where the piece says. */
const worthOfPlace = 0.8;
/** What a stretch of one and of two letters is worth beside a longer one. */
const worthOfStretch = [0, 0.7, 0.93] as const;
/** The same when it does not match letter by letter: by chance much sounds alike. */
const worthOfVagueStretch = [0, 0.3, 0.8] as const;
const mostStretches = 6;
/** What each stretch costs that does not stand in the order of the query. */
const disorder = 0.02;
const mostLetters = 120;
/** More matches of single letters are not looked at: nobody types a name of one letter. */
const mostCells = 2_048;

/** How a query and a name fit. */
export interface Fit {
	/** Share of the query that the name holds, by weight. */
	query: number;
	/** Share of the name that the query holds, by weight. */
	name: number;
	/** Weight of what both hold. */
	held: number;
	/** Whether all matches are letter by letter as typed. */
	literal: boolean;
	/** Whether the whole query stands in the name in one stretch, and where it begins; else -1. */
	wholeFrom: number;
}

/** Fits queries to entries of one index. Reuses its memory. */
export class Aligner {
	readonly #index: NameIndex;
	readonly #weights: Float32Array;
	readonly #columns: MatchColumns;
	/** The matches of single letters, column by column. */
	readonly #rowOf = new Uint8Array(mostCells);
	readonly #columnOf = new Uint8Array(mostCells);
	readonly #valueOf = new Float32Array(mostCells);
	/** The match of the letter before with the piece before: one more than its place; 0 for none. */
	readonly #before = new Uint16Array(mostCells);
	#cells = 0;
	/** What a stretch is worth that ends with a match, and how long it is. */
	readonly #running = new Float32Array(mostCells);
	readonly #lengths = new Uint8Array(mostCells);
	/** By piece: one more than its latest match, and the column of that. */
	readonly #latest = new Uint16Array(mostUnits + 1);
	readonly #latestColumn = new Int16Array(mostUnits + 1);
	readonly #usedUnit = new Uint8Array(mostUnits);
	readonly #usedLetter = new Uint8Array(mostLetters);
	readonly fit: Fit = { query: 0, name: 0, held: 0, literal: true, wholeFrom: -1 };
	/** Letters of the name that match, after `align`. */
	readonly matched = this.#usedLetter;

	constructor(index: NameIndex, weights: LetterWeights) {
		this.#index = index;
		this.#weights = weights.letters;
		this.#columns = new MatchColumns(index);
	}

	/** The fit of a name that holds the whole query, letter by letter, from `wholeFrom` on. */
	hold({ length, letters: typed, total }: Units, entry: number, wholeFrom: number): Fit {
		let held = 0;
		for (const letter of typed) held += this.#weights[letter] as number;
		const { fit } = this;
		const all = this.#weighName(entry);
		fit.query = length === 0 ? 0 : 1;
		fit.name = all === 0 ? 0 : held / all;
		fit.held = total;
		fit.literal = true;
		fit.wholeFrom = wholeFrom;
		return fit;
	}

	/**
	 * What the fit of `units` to the name of `entry` is at most, from the matches of single letters;
	 * `placeUnits` marks pieces that its division answers. To be asked before `align`.
	 */
	bound(units: Units, entry: number, placeUnits: Uint8Array | undefined): Fit {
		const { letters, starts } = this.#index;
		const start = starts[entry] as number;
		this.#collect(units, start, (starts[entry + 1] as number) - start);
		const { fit } = this;
		const used = this.#usedUnit;
		used.fill(0);
		fit.held = 0;
		fit.name = 0;
		let lastColumn = -1;
		for (let cell = 0; cell < this.#cells; cell += 1) {
			const row = this.#rowOf[cell] as number;
			const column = this.#columnOf[cell] as number;
			if (column !== lastColumn)
				fit.name += this.#weights[letters[start + column] as number] as number;
			lastColumn = column;
			if (used[row] === 0) fit.held += units.weights[row] as number;
			used[row] = 1;
		}
		if (placeUnits !== undefined) fit.held += this.#placeHeld(units, placeUnits);
		const all = this.#weighName(entry);
		fit.query = units.total === 0 ? 0 : fit.held / units.total;
		fit.name = all === 0 ? 0 : fit.name / all;
		return fit;
	}

	/** Fits `units` to the name of `entry`, of which `bound` was asked just before. */
	align(units: Units, entry: number, placeUnits: Uint8Array | undefined): Fit {
		const { letters, starts } = this.#index;
		const start = starts[entry] as number;
		const rows = units.length;
		this.#usedUnit.fill(0);
		this.#usedLetter.fill(0);
		const { fit } = this;
		fit.literal = true;
		fit.wholeFrom = -1;
		let held = 0;
		let nameHeld = 0;
		let lastRow = -1;
		let lastColumn = -1;
		let disorders = 0;
		for (let stretch = 0; stretch < mostStretches; stretch += 1) {
			const end = this.#longest();
			if (end < 0) break;
			const length = this.#lengths[end] as number;
			const endRow = this.#rowOf[end] as number;
			const endColumn = this.#columnOf[end] as number;
			let value = 0;
			let nameValue = 0;
			let exact = true;
			for (let back = 0, cell = end; back < length; back += 1) {
				const column = endColumn - back;
				const match = this.#valueOf[cell] as number;
				this.#usedUnit[endRow - back] = 1;
				this.#usedLetter[column] = 1;
				if (match < 1) exact = false;
				value += match * (units.weights[endRow - back] as number);
				nameValue += match * (this.#weights[letters[start + column] as number] as number);
				cell = (this.#before[cell] as number) - 1;
			}
			const table = exact || units.by !== 'letters' ? worthOfStretch : worthOfVagueStretch;
			const factor = length === rows ? 1 : (table[length] ?? 1);
			held += value * factor;
			nameHeld += nameValue * factor;
			if (!exact) fit.literal = false;
			if (length === rows) fit.wholeFrom = endColumn - length + 1;
			if (stretch > 0 && endRow > lastRow !== endColumn > lastColumn) disorders += 1;
			lastRow = endRow;
			lastColumn = endColumn;
		}
		if (placeUnits !== undefined) held += this.#placeHeld(units, placeUnits);
		const all = this.#weighName(entry);
		fit.query = units.total === 0 ? 0 : (held / units.total) * (1 - disorder * disorders);
		fit.name = all === 0 ? 0 : nameHeld / all;
		fit.held = held;
		return fit;
	}

	/** What the pieces are worth that nothing in the name answers but the place of its subject. */
	#placeHeld({ length, weights }: Units, placeUnits: Uint8Array): number {
		let held = 0;
		for (let row = 0; row < length; row += 1) {
			if (placeUnits[row] === 1 && this.#usedUnit[row] === 0) {
				held += worthOfPlace * (weights[row] as number);
			}
		}
		return held;
	}

	#weighName(entry: number): number {
		const { letters, starts } = this.#index;
		const end = starts[entry + 1] as number;
		let all = 0;
		for (let at = starts[entry] as number; at < end; at += 1) {
			all += this.#weights[letters[at] as number] as number;
		}
		return all;
	}

	/** Lists the matches of the letters from `start` on. */
	#collect(units: Units, start: number, columns: number): void {
		const { letters } = this.#index;
		const matches = this.#columns;
		const latest = this.#latest;
		const latestColumn = this.#latestColumn;
		matches.turnTo(units);
		latestColumn.fill(-2);
		let cells = 0;
		for (let column = 0; column < columns; column += 1) {
			const place = matches.place(letters[start + column] as number);
			const to = matches.to(place);
			// Rows descend, so that the piece before is still matched with the letter before.
			for (let at = matches.from(place); at < to && cells < mostCells; at += 1) {
				const row = matches.rows[at] as number;
				this.#rowOf[cells] = row;
				this.#columnOf[cells] = column;
				this.#valueOf[cells] = matches.values[at] as number;
				this.#before[cells] = latestColumn[row] === column - 1 ? (latest[row] as number) : 0;
				cells += 1;
				latest[row + 1] = cells;
				latestColumn[row + 1] = column;
			}
		}
		this.#cells = cells;
	}

	/**
	 * The last match of the stretch of unused letters with the greatest worth, -1 when there is none;
	 * of equal ones the one that ends first in the query, and of those the last in the name.
	 */
	#longest(): number {
		const running = this.#running;
		const lengths = this.#lengths;
		const rowOf = this.#rowOf;
		let best = 0;
		let end = -1;
		for (let cell = 0; cell < this.#cells; cell += 1) {
			const row = rowOf[cell] as number;
			if (this.#usedUnit[row] === 1 || this.#usedLetter[this.#columnOf[cell] as number] === 1) {
				running[cell] = 0;
				lengths[cell] = 0;
				continue;
			}
			const before = (this.#before[cell] as number) - 1;
			let sum = this.#valueOf[cell] as number;
			let length = 1;
			if (before >= 0) {
				sum += running[before] as number;
				length += lengths[before] as number;
			}
			running[cell] = sum;
			lengths[cell] = length;
			const same = running[cell] as number;
			if (same > best || (same === best && row <= (rowOf[end] as number))) {
				best = same;
				end = cell;
			}
		}
		return end;
	}
}
