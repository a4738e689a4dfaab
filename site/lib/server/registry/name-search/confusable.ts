// When a person may take one name for another: the names differ in so little that eye or ear passes
// over it, or are of one trade name in one trade and place. Every hit is held against every other, so
// names are compared by the numbers of their letters.

import { looksLike } from '../analysis/glyphs.ts';
import legalForms from '../analysis/legal-forms.json' with { type: 'json' };
import { endOfPlaces } from '../analysis/places-in.ts';
import type { Alphabet } from '../name-index/alphabet.ts';
import type { LetterWeights } from './letter-weights.ts';

/** A name, by the numbers of its letters. */
export interface NameCore {
	readonly whole: Uint16Array;
	/** Without the place before it and the legal form behind it. */
	readonly core: Uint16Array;
}

const longestFirst = legalForms.endings
	.map((ending) => Array.from(ending))
	.sort((one, other) => other.length - one.length);
const kindsOfPlace = ['省', '市', '区', '县'];
const shortestCore = 2;
/** A letter more or less, or another one, is passed over only in a name of so many letters. */
const longCore = 6;
/** A trade name that says so much, in nats, is hardly shared by chance. */
const tellingName = 7;

function endsWith(letters: readonly string[], ending: readonly string[]): boolean {
	const from = letters.length - ending.length;
	return from >= 0 && ending.every((letter, at) => letters[from + at] === letter);
}

/** The core of a name of these letters. */
export function coreOf(alphabet: Alphabet, whole: Uint16Array): NameCore {
	const letters = Array.from(whole, (number) => alphabet.letter(number));
	let from = endOfPlaces(letters);
	if (kindsOfPlace.includes(letters[from] ?? '')) from += 1;
	const ending = longestFirst.find((form) => endsWith(letters, form));
	const to = letters.length - (ending?.length ?? 0);
	return { whole, core: to - from >= shortestCore ? whole.subarray(from, to) : whole };
}

function soundsOrLooksAlike(alphabet: Alphabet, one: number, other: number): boolean {
	const [sounds] = alphabet.forgiving;
	const sound = sounds[one] as number;
	if (sound > 0 && sound === sounds[other]) return true;
	return looksLike(alphabet.letter(one), alphabet.letter(other));
}

function isOneMore(longer: Uint16Array, shorter: Uint16Array): boolean {
	const shared = lengthShared(longer, shorter);
	for (let at = shared; at < shorter.length; at += 1) {
		if (longer[at + 1] !== shorter[at]) return false;
	}
	return true;
}

function lengthShared(one: Uint16Array, other: Uint16Array): number {
	const most = Math.min(one.length, other.length);
	let at = 0;
	while (at < most && one[at] === other[at]) at += 1;
	return at;
}

/** Whether two neighbouring letters of the one, from `from` on, are neighbours in the other too. */
function sharesPair(one: Uint16Array, other: Uint16Array, from: number): boolean {
	for (let at = from + 1; at < one.length; at += 1) {
		for (let place = from + 1; place < other.length; place += 1) {
			if (one[at] === other[place] && one[at - 1] === other[place - 1]) return true;
		}
	}
	return false;
}

function sharesTradeName(weights: LetterWeights, one: Uint16Array, other: Uint16Array): boolean {
	const shared = lengthShared(one, other);
	if (shared < shortestCore) return false;
	let weight = 0;
	for (let at = 0; at < shared; at += 1) weight += weights.ofLetter(one[at] as number);
	return weight >= tellingName && sharesPair(one, other, shared);
}

/** Whether two cores of one length are of letters that are taken for each other, or nearly all equal. */
function differsInLittle(alphabet: Alphabet, one: Uint16Array, other: Uint16Array): boolean {
	let differing = 0;
	let unlike = 0;
	for (let at = 0; at < one.length; at += 1) {
		const [a, b] = [one[at] as number, other[at] as number];
		if (a === b) continue;
		differing += 1;
		if (!soundsOrLooksAlike(alphabet, a, b)) unlike += 1;
		if (unlike > 0 && differing > 1) return false;
	}
	return unlike === 0 || one.length >= longCore;
}

/** Tells whether a person may take the name of `one` for that of `other`. */
export function isConfusable(
	alphabet: Alphabet,
	weights: LetterWeights,
	one: NameCore,
	other: NameCore,
	sameCity: boolean,
): boolean {
	// A branch and its head office are one firm.
	if (lengthShared(one.whole, other.whole) === Math.min(one.whole.length, other.whole.length)) {
		return one.whole.length === other.whole.length;
	}
	const difference = one.core.length - other.core.length;
	if (difference === 0) {
		if (lengthShared(one.core, other.core) === one.core.length) return sameCity;
		if (differsInLittle(alphabet, one.core, other.core)) return true;
	} else if (
		Math.abs(difference) === 1 &&
		Math.min(one.core.length, other.core.length) >= longCore - 1
	) {
		const [longer, shorter] = difference > 0 ? [one, other] : [other, one];
		if (isOneMore(longer.core, shorter.core)) return true;
	}
	return sameCity && sharesTradeName(weights, one.core, other.core);
}
