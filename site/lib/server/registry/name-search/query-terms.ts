// The terms by which the names that a query may mean are found, with how much each says.
import type { NameIndex } from '../name-index/name-index.ts';
import {
	gapTerm,
	initialsTerm,
	initialsTermAfter,
	letterTerm,
	pairTerm,
	soundGapTerm,
	soundPairTerm,
} from '../name-index/terms.ts';
import type { Units } from './units.ts';

/** A term of the query that some names hold. */
export interface QueryTerm {
	readonly place: number;
	readonly count: number;
	readonly weight: number;
}

/** What a term says beside the pair of letters as they are. */
const saysOf = {
	pair: 1,
	sound: 0.7,
	soundGap: 0.45,
	gap: 0.6,
	/** A letter too many or too few between two that are right. */
	pairAsGap: 0.5,
	gapAsPair: 0.5,
	turned: 0.4,
	initials: 1,
	letter: 0.4,
} as const;

/** Queries of so few letters are also sought letter by letter: one slip leaves no pair. */
const fewLetters = 3;

class TermCollector {
	readonly #index: NameIndex;
	readonly #terms = new Map<number, QueryTerm>();

	constructor(index: NameIndex) {
		this.#index = index;
	}

	add(term: number, says: number): void {
		this.addPlace(this.#index.find(term), says);
	}

	addPlace(place: number, says: number): void {
		if (place < 0 || !this.#index.hasPostings(place)) return;
		const count = this.#index.count(place);
		const weight = says * Math.log(1 + this.#index.entries / count);
		const known = this.#terms.get(place);
		if (known === undefined || known.weight < weight)
			this.#terms.set(place, { place, count, weight });
	}

	/** The rarest first. */
	finish(): QueryTerm[] {
		return [...this.#terms.values()].sort((one, other) => one.count - other.count);
	}
}

function addSlips(terms: TermCollector, { length, letters }: Units): void {
	for (let at = 0; at < length; at += 1) {
		const first = letters[at] ?? 0;
		if (first === 0) continue;
		if (length <= fewLetters) terms.add(letterTerm(first), saysOf.letter);
		const second = letters[at + 1] ?? 0;
		if (second > 0) {
			terms.add(pairTerm(first, second), saysOf.pair);
			terms.add(gapTerm(first, second), saysOf.pairAsGap);
			terms.add(pairTerm(second, first), saysOf.turned);
		}
		const third = letters[at + 2] ?? 0;
		if (third > 0) {
			terms.add(gapTerm(first, third), saysOf.gap);
			terms.add(pairTerm(first, third), saysOf.gapAsPair);
		}
	}
}

function addSounds(terms: TermCollector, { forgiving, length }: Units): void {
	const [usual, other] = forgiving;
	for (let at = 0; at + 1 < length; at += 1) {
		const first = usual[at] ?? 0;
		if (first === 0) continue;
		const firstOther = other[at] ?? 0;
		const second = usual[at + 1] ?? 0;
		const secondOther = other[at + 1] ?? 0;
		if (second > 0) terms.add(soundPairTerm(first, second), saysOf.sound);
		if (second > 0 && firstOther > 0) terms.add(soundPairTerm(firstOther, second), saysOf.sound);
		if (secondOther > 0) terms.add(soundPairTerm(first, secondOther), saysOf.sound);
		const third = usual[at + 2] ?? 0;
		if (third > 0) terms.add(soundGapTerm(first, third), saysOf.soundGap);
	}
}

function addInitials(index: NameIndex, terms: TermCollector, { initials, length }: Units): void {
	for (let at = 0; at + 3 < length; at += 1) {
		const [a = 0, b = 0, c = 0, d = 0] = initials.subarray(at, at + 4);
		if (a > 0 && b > 0 && c > 0 && d > 0) terms.add(initialsTerm(a, b, c, d), saysOf.initials);
	}
	if (length !== 3) return;
	const [a = 0, b = 0, c = 0] = initials;
	const end = index.findFrom(initialsTermAfter(a, b, c));
	for (let place = index.findFrom(initialsTerm(a, b, c, 0)); place < end; place += 1) {
		terms.addPlace(place, saysOf.initials);
	}
}

/** All terms by which a name that was not typed as it is written may be found. */
export function forgivingTerms(index: NameIndex, units: Units): QueryTerm[] {
	const terms = new TermCollector(index);
	if (units.by === 'initials') addInitials(index, terms, units);
	else {
		addSlips(terms, units);
		addSounds(terms, units);
	}
	return terms.finish();
}

/** The terms by which names are found that differ from the query in a letter. */
export function neighbourTerms(index: NameIndex, { length, letters }: Units): QueryTerm[] {
	const terms = new TermCollector(index);
	for (let at = 0; at + 1 < length; at += 1) {
		const first = letters[at] ?? 0;
		const [second = 0, third = 0] = letters.subarray(at + 1, at + 3);
		if (first > 0 && second > 0) terms.add(pairTerm(first, second), saysOf.pair);
		if (first > 0 && third > 0) terms.add(gapTerm(first, third), saysOf.gap);
	}
	return terms.finish();
}
