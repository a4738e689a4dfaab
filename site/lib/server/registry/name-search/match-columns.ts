// What one letter of a name matches in a query. It depends on the letter alone, and the names that are
// compared share most of theirs, so it is worked out once for each letter that comes up.

import { mostLetters } from '../name-index/alphabet.ts';
import type { NameIndex } from '../name-index/name-index.ts';
import type { Units } from './units.ts';

/** What a match of one letter is worth, by what matches. */
const worth = {
	sameSyllable: 0.95,
	lookAlike: 0.82,
	sameSound: 0.78,
	similarSound: 0.66,
	forgivenSyllable: 0.8,
	initial: 0.75,
} as const;

/** How a letter of a name that is heard sounds to one that was typed. */
const sounds = { other: 0, similar: 1, same: 2 } as const;

/** The matches of letters with the pieces of one query at a time. Reuses its memory. */
export class MatchColumns {
	readonly #index: NameIndex;
	/** By letter: one more than the place in `ends`; 0 for a letter not asked about yet. */
	readonly #known = new Uint16Array(mostLetters);
	readonly #asked: number[] = [];
	#units: Units | undefined;
	/** Where the matches of a letter end in `rows`; the end of the one before is their beginning. */
	readonly #ends: number[] = [];
	/** Pieces that match, those of one letter in descending order, and what each match is worth. */
	readonly rows: number[] = [];
	readonly values: number[] = [];

	constructor(index: NameIndex) {
		this.#index = index;
	}

	/** Turns to another query. */
	turnTo(units: Units): void {
		if (this.#units === units) return;
		for (const letter of this.#asked) this.#known[letter] = 0;
		for (const list of [this.#asked, this.#ends, this.rows, this.values]) list.length = 0;
		this.#units = units;
	}

	/** Which letter this is among those asked about: for `from` and `to`. */
	place(letter: number): number {
		const known = this.#known[letter] as number;
		if (known > 0) return known - 1;
		this.#add(letter);
		return this.#ends.length - 1;
	}

	/** Where the matches of the letter at `place` begin in `rows` and `values`. */
	from(place: number): number {
		return place === 0 ? 0 : (this.#ends[place - 1] as number);
	}

	/** Where they end. */
	to(place: number): number {
		return this.#ends[place] as number;
	}

	#add(letter: number): void {
		const units = this.#units;
		if (units === undefined) return;
		for (let row = units.length - 1; row >= 0; row -= 1) {
			const value = this.#valueOf(units, row, letter);
			if (value === 0) continue;
			this.rows.push(row);
			this.values.push(value);
		}
		this.#ends.push(this.rows.length);
		this.#asked.push(letter);
		this.#known[letter] = this.#ends.length;
	}

	#valueOf(units: Units, row: number, letter: number): number {
		const typed = units.letters[row] as number;
		if (typed > 0 && typed === letter) return 1;
		const heard = this.#heardValue(units, row, letter);
		if (heard < worth.lookAlike && units.lookAlikes[row]?.has(letter)) return worth.lookAlike;
		return heard;
	}

	#heardValue(units: Units, row: number, letter: number): number {
		const { initials } = this.#index.alphabet;
		if (units.byInitial[row] === 1) {
			const initial = units.initials[row] as number;
			return initial > 0 && initials[letter] === initial ? worth.initial : 0;
		}
		const heard = this.#soundOf(units, row, letter);
		if (heard === sounds.other) return 0;
		const isSame = heard === sounds.same;
		const isSyllable =
			units.letters[row] === 0 && (units.sounds[0][row] as number) > 0 && units.by === 'pinyin';
		if (isSyllable) return isSame ? worth.sameSyllable : worth.forgivenSyllable;
		return isSame ? worth.sameSound : worth.similarSound;
	}

	#soundOf(units: Units, row: number, letter: number): number {
		const { forgiving, sounds: exact } = this.#index.alphabet;
		if ((units.forgiving[0][row] as number) === 0 || (forgiving[0][letter] as number) === 0) {
			return sounds.other;
		}
		if (!isShared(units.forgiving, row, forgiving, letter)) return sounds.other;
		return isShared(units.sounds, row, exact, letter) ? sounds.same : sounds.similar;
	}
}

type Readings = readonly [Uint16Array, Uint16Array];

function isShared(typed: Readings, row: number, written: Readings, letter: number): boolean {
	const one = written[0][letter] as number;
	const other = written[1][letter] as number;
	return typed.some((readings) => {
		const reading = readings[row] as number;
		return reading > 0 && (one === reading || other === reading);
	});
}
