// When a person may take one name for another: the names differ in so little that eye or ear passes
// over it, or are of one trade name in one trade and place.

import { looksLike } from '../analysis/glyphs.ts';
import legalForms from '../analysis/legal-forms.json' with { type: 'json' };
import { endOfPlaces } from '../analysis/places-in.ts';
import type { Alphabet } from '../name-index/alphabet.ts';
import type { LetterWeights } from './letter-weights.ts';

/** A name without the place before it and the legal form behind it. */
export interface NameCore {
	readonly letters: readonly string[];
	readonly numbers: readonly number[];
	readonly whole: string;
}

const longestFirst = [...legalForms.endings].sort((one, other) => other.length - one.length);
const shortestCore = 2;
/** A letter more or less, or another one, is passed over only in a name of so many letters. */
const longCore = 6;
/** A trade name that says so much, in nats, is hardly shared by chance. */
const tellingName = 7;

/** The core of a name of these letters, which have these numbers. */
export function coreOf(letters: readonly string[], numbers: readonly number[]): NameCore {
	let from = endOfPlaces(letters);
	if (['省', '市', '区', '县'].includes(letters[from] ?? '')) from += 1;
	const whole = letters.join('');
	let to = letters.length;
	for (const ending of longestFirst) {
		if (!whole.endsWith(ending)) continue;
		to -= Array.from(ending).length;
		break;
	}
	const [begin, end] = to - from >= shortestCore ? [from, to] : [0, letters.length];
	return { letters: letters.slice(begin, end), numbers: numbers.slice(begin, end), whole };
}

function soundsOrLooksAlike(
	alphabet: Alphabet,
	one: NameCore,
	other: NameCore,
	at: number,
): boolean {
	const a = one.numbers[at] ?? 0;
	const b = other.numbers[at] ?? 0;
	const sound = alphabet.forgiving[0][a] ?? 0;
	if (sound > 0 && sound === alphabet.forgiving[0][b]) return true;
	return looksLike(one.letters[at] ?? '', other.letters[at] ?? '');
}

function isOneMore(longer: readonly string[], shorter: readonly string[]): boolean {
	let at = 0;
	while (at < shorter.length && longer[at] === shorter[at]) at += 1;
	return shorter.slice(at).every((letter, i) => longer[at + 1 + i] === letter);
}

function sharesTradeName(weights: LetterWeights, one: NameCore, other: NameCore): boolean {
	let shared = 0;
	let weight = 0;
	while (one.letters[shared] !== undefined && one.letters[shared] === other.letters[shared]) {
		weight += weights.ofLetter(one.numbers[shared] ?? 0);
		shared += 1;
	}
	if (shared < shortestCore || weight < tellingName) return false;
	const rest = other.letters.slice(shared).join('');
	const trade = one.letters.slice(shared);
	return trade.some((letter, at) => at > 0 && rest.includes(`${trade[at - 1]}${letter}`));
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
	if (one.whole.startsWith(other.whole) || other.whole.startsWith(one.whole)) {
		return one.whole === other.whole;
	}
	const difference = one.letters.length - other.letters.length;
	if (difference === 0) {
		const differing = one.letters.flatMap((letter, at) =>
			letter === other.letters[at] ? [] : [at],
		);
		const [only, ...more] = differing;
		if (only === undefined) return sameCity;
		if (more.length === 0) {
			if (soundsOrLooksAlike(alphabet, one, other, only)) return true;
			if (one.letters.length >= longCore) return true;
		} else if (differing.every((at) => soundsOrLooksAlike(alphabet, one, other, at))) {
			return true;
		}
	} else if (
		Math.abs(difference) === 1 &&
		Math.min(one.letters.length, other.letters.length) >= longCore - 1
	) {
		const [longer, shorter] = difference > 0 ? [one, other] : [other, one];
		if (isOneMore(longer.letters, shorter.letters)) return true;
	}
	return sameCity && sharesTradeName(weights, one, other);
}
