// How well a query and a name fit: the query is laid over the name in the longest stretches that
// match, in any order, each letter of either used once.
import type { NameIndex } from '../name-index/name-index.ts';
import type { LetterWeights } from './letter-weights.ts';
import { mostUnits, type Units } from './units.ts';

/** What a match of one letter is worth, by what matches. */
const worth = {
	sameSyllable: 0.95,
	lookAlike: 0.82,
	sameSound: 0.78,
	similarSound: 0.66,
	forgivenSyllable: 0.8,
	initial: 0.75,
	place: 0.8,
} as const;

/** What a stretch of one and of two letters is worth beside a longer one. */
const worthOfStretch = [0, 0.7, 0.93] as const;
/** The same when it does not match letter by letter: by chance much sounds alike. */
const worthOfVagueStretch = [0, 0.3, 0.8] as const;
const mostStretches = 6;
/** What each stretch costs that does not stand in the order of the query. */
const disorder = 0.02;
const mostLetters = 120;

/** How a query and a name fit. */
export interface Fit {
	/** Share of the query that the name holds, by weight. */
	query: number;
	/** Share of the name that the query holds, by weight. */
	name: number;
	/** Weight of what both hold. */
	held: number;
	/** How many stretches it took. */
	stretches: number;
	/** Whether all matches are letter by letter as typed. */
	literal: boolean;
	/** Whether the whole query stands in the name in one stretch, and where it begins; else -1. */
	wholeFrom: number;
}

/** Fits queries to entries of one index. Reuses its memory. */
export class Aligner {
	readonly #index: NameIndex;
	readonly #weights: Float32Array;
	readonly #values = new Float32Array(mostUnits * mostLetters);
	readonly #running = new Float32Array(mostLetters + 1);
	readonly #lengths = new Uint8Array(mostLetters + 1);
	readonly #usedUnit = new Uint8Array(mostUnits);
	readonly #usedLetter = new Uint8Array(mostLetters);
	readonly #rowHasMatch = new Uint8Array(mostUnits);
	readonly fit: Fit = {
		query: 0,
		name: 0,
		held: 0,
		stretches: 0,
		literal: true,
		wholeFrom: -1,
	};
	/** Letters of the name that match, after `align`. */
	readonly matched = this.#usedLetter;

	constructor(index: NameIndex, weights: LetterWeights) {
		this.#index = index;
		this.#weights = weights.letters;
	}

	/** Fits `units` to the name of `entry`; `placeUnits` marks pieces that its division answers. */
	align(units: Units, entry: number, placeUnits: Uint8Array | undefined): Fit {
		const { letters, starts } = this.#index;
		const start = starts[entry] as number;
		const columns = (starts[entry + 1] as number) - start;
		const rows = units.length;
		this.#compare(units, letters, start, columns);
		this.#usedUnit.fill(0);
		this.#usedLetter.fill(0);
		const fit = this.fit;
		fit.stretches = 0;
		fit.literal = true;
		fit.wholeFrom = -1;
		let all = 0;
		for (let row = 0; row < rows; row += 1) all += units.weights[row] as number;
		let nameAll = 0;
		for (let column = 0; column < columns; column += 1) {
			nameAll += this.#weights[letters[start + column] as number] as number;
		}
		let held = 0;
		let nameHeld = 0;
		let lastRow = -1;
		let lastColumn = -1;
		let disorders = 0;
		for (let stretch = 0; stretch < mostStretches; stretch += 1) {
			const found = this.#longest(rows, columns);
			if (found === 0) break;
			const { length, endColumn, endRow } = this;
			let value = 0;
			let nameValue = 0;
			let exact = true;
			for (let back = 0; back < length; back += 1) {
				const row = endRow - back;
				const column = endColumn - back;
				const match = this.#values[row * mostLetters + column] as number;
				this.#usedUnit[row] = 1;
				this.#usedLetter[column] = 1;
				if (match < 1) exact = false;
				value += match * (units.weights[row] as number);
				nameValue += match * (this.#weights[letters[start + column] as number] as number);
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
			fit.stretches += 1;
		}
		if (placeUnits !== undefined) {
			for (let row = 0; row < rows; row += 1) {
				if (placeUnits[row] === 1 && this.#usedUnit[row] === 0) {
					held += worth.place * (units.weights[row] as number);
				}
			}
		}
		fit.query = all === 0 ? 0 : (held / all) * (1 - disorder * disorders);
		fit.name = nameAll === 0 ? 0 : nameHeld / nameAll;
		fit.held = held;
		return fit;
	}

	length = 0;
	endRow = 0;
	endColumn = 0;

	/** The stretch of unused letters with the greatest worth; 0 when there is none. */
	#longest(rows: number, columns: number): number {
		const running = this.#running;
		const lengths = this.#lengths;
		running.fill(0, 0, columns + 1);
		lengths.fill(0, 0, columns + 1);
		let best = 0;
		for (let row = 0; row < rows; row += 1) {
			if (this.#usedUnit[row] === 1 || this.#rowHasMatch[row] === 0) {
				running.fill(0, 0, columns + 1);
				lengths.fill(0, 0, columns + 1);
				continue;
			}
			const base = row * mostLetters;
			// From right to left, so that the place before is still of the row above.
			for (let column = columns - 1; column >= 0; column -= 1) {
				const value = this.#values[base + column] as number;
				if (value === 0 || this.#usedLetter[column] === 1) {
					running[column + 1] = 0;
					lengths[column + 1] = 0;
					continue;
				}
				const sum = (running[column] as number) + value;
				running[column + 1] = sum;
				lengths[column + 1] = (lengths[column] as number) + 1;
				if (sum > best) {
					best = sum;
					this.length = lengths[column + 1] as number;
					this.endRow = row;
					this.endColumn = column;
				}
			}
		}
		return best;
	}

	#compare(units: Units, letters: Uint16Array, start: number, columns: number): void {
		const { sounds, forgiving } = this.#index.alphabet;
		const [sound, otherSound] = sounds;
		const [alike, otherAlike] = forgiving;
		const { initials } = this.#index.alphabet;
		for (let row = 0; row < units.length; row += 1) {
			const base = row * mostLetters;
			const letter = units.letters[row] as number;
			const unitSound = units.sounds[0][row] as number;
			const unitOther = units.sounds[1][row] as number;
			const unitAlike = units.forgiving[0][row] as number;
			const unitOtherAlike = units.forgiving[1][row] as number;
			const byInitial = units.byInitial[row] === 1;
			const initial = units.initials[row] as number;
			const lookAlikes = units.lookAlikes[row];
			const isSyllable = letter === 0 && unitSound > 0 && units.by === 'pinyin';
			let any = 0;
			for (let column = 0; column < columns; column += 1) {
				const other = letters[start + column] as number;
				let value = 0;
				if (letter > 0 && letter === other) value = 1;
				else if (byInitial) {
					if (initial > 0 && initials[other] === initial) value = worth.initial;
				} else if (unitAlike > 0) {
					const otherFirst = alike[other] as number;
					const otherSecond = otherAlike[other] as number;
					const soundsAlike =
						otherFirst > 0 &&
						(otherFirst === unitAlike ||
							otherSecond === unitAlike ||
							(unitOtherAlike > 0 &&
								(otherFirst === unitOtherAlike || otherSecond === unitOtherAlike)));
					if (soundsAlike) {
						const first = sound[other] as number;
						const second = otherSound[other] as number;
						const same =
							(unitSound > 0 && (first === unitSound || second === unitSound)) ||
							(unitOther > 0 && (first === unitOther || second === unitOther));
						if (isSyllable) value = same ? worth.sameSyllable : worth.forgivenSyllable;
						else value = same ? worth.sameSound : worth.similarSound;
					}
				}
				if (value < worth.lookAlike && lookAlikes?.has(other)) value = worth.lookAlike;
				this.#values[base + column] = value;
				if (value > 0) any = 1;
			}
			this.#rowHasMatch[row] = any;
		}
	}
}
