// A reading of a query in the numbers of one index, laid out for comparing it with thousands of names.

import digits from '../analysis/digits.json' with { type: 'json' };
import { lookAlikesOf } from '../analysis/glyphs.ts';
import type { QueryReading } from '../analysis/read-query.ts';
import { readingsOf } from '../analysis/readings.ts';
import { initialNumber } from '../name-index/alphabet.ts';
import type { NameIndex } from '../name-index/name-index.ts';
import type { LetterWeights } from './letter-weights.ts';

/** More pieces of a query are not compared. */
export const mostUnits = 48;

const numeralOf = new Map(Object.entries(digits).map(([numeral, digit]) => [digit, numeral]));

/** A query, piece by piece. */
export interface Units {
	readonly by: QueryReading['by'];
	readonly length: number;
	/** Number of the letter; 0 when the piece is none or no name holds it. */
	readonly letters: Uint16Array;
	/** Exact syllables: the most usual one and another. */
	readonly sounds: readonly [Uint16Array, Uint16Array];
	/** Forgiving syllables. */
	readonly forgiving: readonly [Uint16Array, Uint16Array];
	readonly initials: Uint8Array;
	/** Whether a letter of a name is compared by its initial alone. */
	readonly byInitial: Uint8Array;
	readonly lookAlikes: readonly (ReadonlySet<number> | undefined)[];
	/** How much each piece tells apart. */
	readonly weights: Float32Array;
	/** The sum of the weights. */
	readonly total: number;
}

/** The reading in the numbers of `index`. */
export function unitsOf(index: NameIndex, weights: LetterWeights, reading: QueryReading): Units {
	const { alphabet } = index;
	const pieces = reading.pieces.slice(0, mostUnits);
	const { length } = pieces;
	const lookAlikes: (ReadonlySet<number> | undefined)[] = [];
	const units = {
		by: reading.by,
		length,
		letters: new Uint16Array(length),
		sounds: [new Uint16Array(length), new Uint16Array(length)] as const,
		forgiving: [new Uint16Array(length), new Uint16Array(length)] as const,
		initials: new Uint8Array(length),
		byInitial: new Uint8Array(length),
		lookAlikes,
		weights: new Float32Array(length),
	};
	for (const [at, piece] of pieces.entries()) {
		if ('initial' in piece) {
			units.byInitial[at] = 1;
			units.initials[at] = initialNumber(piece.initial);
			units.letters[at] = alphabet.find(piece.initial);
			units.weights[at] = weights.ofInitial;
			continue;
		}
		const syllables =
			'syllable' in piece
				? [piece.syllable]
				: readingsOf(numeralOf.get(piece.letter) ?? piece.letter);
		for (const place of [0, 1] as const) {
			const syllable = syllables[place];
			if (syllable === undefined) continue;
			units.sounds[place][at] = alphabet.findSound(syllable);
			units.forgiving[place][at] = alphabet.findForgiving(syllable);
		}
		if ('syllable' in piece) {
			units.weights[at] = weights.ofSound(units.sounds[0][at] ?? 0);
			continue;
		}
		const letter = alphabet.find(piece.letter);
		units.letters[at] = letter;
		units.initials[at] = initialNumber(syllables[0]?.[0] ?? piece.letter);
		units.weights[at] = weights.ofLetter(letter);
		const alike = lookAlikesOf(piece.letter).map((other) => alphabet.find(other));
		if (alike.length > 0) lookAlikes[at] = new Set(alike.filter((other) => other > 0));
	}
	let total = 0;
	for (const weight of units.weights) total += weight;
	return { ...units, total };
}
