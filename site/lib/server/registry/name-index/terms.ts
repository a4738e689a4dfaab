// What a name is found by: terms, each a kind and a number of at most 28 bits. The same functions
// make the terms of a name and of a query.
import type { Alphabet } from './alphabet.ts';

/** The kinds of terms. Their order is the order of the postings in a release. */
export const termKinds = {
	/** Two neighbouring letters. */
	pair: 0,
	/** Two letters with one between them: what a wrong letter between them leaves. */
	gap: 1,
	/** Two neighbouring syllables, forgiving. */
	soundPair: 2,
	/** Two syllables with one between them. */
	soundGap: 3,
	/** Four neighbouring initials. */
	initials: 4,
	/** One letter. */
	letter: 5,
	/** Four neighbouring characters of a code. */
	code: 6,
} as const;

const kindFactor = 2 ** 28;
const letterFactor = 2 ** 14;
const soundFactor = 2 ** 9;
/** One more than the largest number of an initial. */
const initialFactor = 37;

export function pairTerm(first: number, second: number): number {
	return first * letterFactor + second;
}

export function gapTerm(first: number, third: number): number {
	return kindFactor * termKinds.gap + first * letterFactor + third;
}

export function soundPairTerm(first: number, second: number): number {
	return kindFactor * termKinds.soundPair + first * soundFactor + second;
}

export function soundGapTerm(first: number, third: number): number {
	return kindFactor * termKinds.soundGap + first * soundFactor + third;
}

export function letterTerm(letter: number): number {
	return kindFactor * termKinds.letter + letter;
}

/** The term of four initials; of three when the last is 0, which sorts before all with a fourth. */
export function initialsTerm(a: number, b: number, c: number, d: number): number {
	const number = ((a * initialFactor + b) * initialFactor + c) * initialFactor + d;
	return kindFactor * termKinds.initials + number;
}

/** The first term of the next three initials, for a range of all that begin with `a b c`. */
export function initialsTermAfter(a: number, b: number, c: number): number {
	return initialsTerm(a, b, c, 0) + initialFactor;
}

/** The term of four characters of a code, upper case letters and digits. */
export function codeTerm(code: string, at: number): number {
	return kindFactor * termKinds.code + Number.parseInt(code.slice(at, at + 4), 36);
}

/** Where the terms of a USCC begin: the characters before are the same for a whole county. */
const firstCodeCharacter = 6;
const codeLength = 4;

/** Receives terms. */
export class TermBuffer {
	readonly terms = new Uint32Array(2048);
	length = 0;

	add(term: number): void {
		if (this.length === this.terms.length) return;
		this.terms[this.length] = term;
		this.length += 1;
	}
}

function addSounds(
	{ forgiving: [usual, other] }: Alphabet,
	letters: Uint16Array,
	at: number,
	distance: number,
	term: typeof soundPairTerm,
	into: TermBuffer,
): void {
	const first = letters[at] ?? 0;
	const second = letters[at + distance] ?? 0;
	const one = usual[first] ?? 0;
	const two = usual[second] ?? 0;
	if (one === 0 || two === 0) return;
	into.add(term(one, two));
	const otherOne = other[first] ?? 0;
	const otherTwo = other[second] ?? 0;
	if (otherOne > 0) into.add(term(otherOne, two));
	if (otherTwo > 0) into.add(term(one, otherTwo));
	if (otherOne > 0 && otherTwo > 0) into.add(term(otherOne, otherTwo));
}

/** Adds the terms of a name's letters. */
export function addNameTerms(
	alphabet: Alphabet,
	letters: Uint16Array,
	length: number,
	into: TermBuffer,
): void {
	const { initials } = alphabet;
	for (let at = 0; at < length; at += 1) {
		const letter = letters[at] ?? 0;
		if (letter > 0) into.add(letterTerm(letter));
		if (at + 1 >= length) break;
		into.add(pairTerm(letter, letters[at + 1] ?? 0));
		addSounds(alphabet, letters, at, 1, soundPairTerm, into);
		if (at + 2 >= length) continue;
		into.add(gapTerm(letter, letters[at + 2] ?? 0));
		addSounds(alphabet, letters, at, 2, soundGapTerm, into);
		if (at + 3 >= length) continue;
		into.add(
			initialsTerm(
				initials[letter] ?? 0,
				initials[letters[at + 1] ?? 0] ?? 0,
				initials[letters[at + 2] ?? 0] ?? 0,
				initials[letters[at + 3] ?? 0] ?? 0,
			),
		);
	}
}

/** Adds the terms of a code: of a USCC those behind the division, of another number all. */
export function addCodeTerms(code: string, into: TermBuffer): void {
	const from = code.length === 18 ? firstCodeCharacter : 0;
	for (let at = from; at + codeLength <= code.length; at += 1) into.add(codeTerm(code, at));
}
