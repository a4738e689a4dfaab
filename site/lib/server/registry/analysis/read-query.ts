// What somebody may have meant by what is typed. One text can be read in several ways: “wanda” are
// letters of a sign, or 万达, or the initials of five characters.
import { cutPinyin, withoutTones } from './cut-pinyin.ts';
import { lettersOf } from './letters.ts';

/** One piece of a query: a letter as it is, a syllable of pinyin, or what a syllable begins with. */
export type QueryPiece =
	| { readonly letter: string }
	| { readonly syllable: string }
	| { readonly initial: string };

/** One way to read a query. */
export interface QueryReading {
	readonly by: 'letters' | 'pinyin' | 'initials';
	readonly pieces: readonly QueryPiece[];
}

const latinRuns = /[a-z]+(?:['’ ]+[a-z]+)*/g;
const toneNumbers = /([a-z]+)[1-5](?![0-9])/g;
const mostPieces = 48;
const shortestInitials = 3;

function lettersReading(text: string): QueryReading {
	const pieces = lettersOf(text).map((letter) => ({ letter }));
	return { by: 'letters', pieces: pieces.slice(0, mostPieces) };
}

/** The `way`th way to read each run of Latin letters; none when no run can be read at all. */
function pinyinReading(text: string, way: number): QueryReading | undefined {
	const pieces: QueryPiece[] = [];
	let read = false;
	let more = false;
	let at = 0;
	const addLetters = (part: string) => {
		for (const letter of lettersOf(part)) pieces.push({ letter });
	};
	for (const found of text.matchAll(latinRuns)) {
		addLetters(text.slice(at, found.index));
		at = found.index + found[0].length;
		for (const run of found[0].split(/['’ ]+/)) {
			const cuts = cutPinyin(run);
			const cut = cuts[Math.min(way, cuts.length - 1)];
			if (cut === undefined) {
				addLetters(run);
				continue;
			}
			read = true;
			more ||= way < cuts.length;
			for (const syllable of cut.syllables) pieces.push({ syllable });
			if (cut.rest !== '') pieces.push({ initial: cut.rest.charAt(0) });
		}
	}
	addLetters(text.slice(at));
	if (!read || (way > 0 && !more)) return undefined;
	return { by: 'pinyin', pieces: pieces.slice(0, mostPieces) };
}

function initialsReading(text: string): QueryReading | undefined {
	const letters = lettersOf(text);
	const isLatin = (letter: string) => /^[a-z]$/.test(letter);
	if (letters.length < shortestInitials || !letters.some(isLatin)) return undefined;
	const pieces = letters.map((letter) => (isLatin(letter) ? { initial: letter } : { letter }));
	return { by: 'initials', pieces: pieces.slice(0, mostPieces) };
}

const ways = [0, 1, 2, 3];

/** The ways to read a text that may be a name, as it is first. */
export function readQuery(text: string): QueryReading[] {
	const latin = withoutTones(text.normalize('NFKC').toLowerCase());
	const readings = [lettersReading(text)];
	if (!/[a-z]/.test(latin)) return readings;
	const toneless = latin.replace(toneNumbers, (whole, run: string) =>
		cutPinyin(run).some(({ rest }) => rest === '') ? `${run} ` : whole,
	);
	for (const way of ways) {
		const reading = pinyinReading(toneless, way);
		if (reading !== undefined) readings.push(reading);
	}
	const initials = initialsReading(latin);
	if (initials !== undefined) readings.push(initials);
	return readings;
}
