// What is wrong with the name index of a release, if anything: asked before anybody reads it.
import type { DatabaseSync } from 'node:sqlite';
import { lettersOf } from '../analysis/letters.ts';
import { NameIndex } from './name-index.ts';
import { codeTerm, pairTerm } from './terms.ts';
import { mostIndexedLetters } from './write-name-index.ts';

const sampled = 1_000;

interface Row {
	readonly rank: number;
	readonly name: string;
	readonly uscc: string;
}

function holds(index: NameIndex, term: number, entry: number): boolean {
	const place = index.find(term);
	if (place < 0) return false;
	if (!index.hasPostings(place)) return true;
	const entries = new Uint32Array(index.count(place));
	return entries.subarray(0, index.entriesOf(place, entries)).includes(entry);
}

function findRowFault(index: NameIndex, { name, rank, uscc }: Row): string | undefined {
	const entry = rank - 1;
	const letters = lettersOf(name).slice(0, mostIndexedLetters);
	if (index.textOf(entry) !== letters.join('')) {
		return `the name index has another name for subject ${rank}`;
	}
	const numbers = letters.map((letter) => index.alphabet.find(letter));
	const pairs = numbers.slice(1).map((second, at) => pairTerm(numbers[at] ?? 0, second));
	const codes = [codeTerm(uscc, uscc.length - 4)];
	if ([...pairs, ...codes].every((term) => holds(index, term, entry))) return undefined;
	return `subject ${rank} is not found by its name and code`;
}

/** Gives what is not as it must be, in a few words each; reads a sample of the subjects. */
export function* findNameIndexFaults(database: DatabaseSync): Generator<string> {
	const index = new NameIndex(database);
	const subjects = Number(database.prepare('SELECT count(*) AS n FROM subjects').get()?.n);
	if (index.subjects !== subjects || index.traits.length !== subjects) {
		yield 'the name index has another number of subjects';
		return;
	}
	if (index.starts.at(-1) !== index.letters.length) {
		yield 'the name index has another number of letters than its names';
		return;
	}
	const step = Math.max(1, Math.floor(subjects / sampled));
	const read = database.prepare('SELECT rank, name, uscc FROM subjects WHERE rank = ?');
	for (let rank = 1; rank <= subjects; rank += step) {
		const fault = findRowFault(index, read.get(rank) as unknown as Row);
		if (fault === undefined) continue;
		yield fault;
		return;
	}
}
