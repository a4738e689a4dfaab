// Pinyin that is typed without spaces, cut into syllables. “xian” is 西安 as well as 先, so there may
// be several ways.
import { syllables } from './readings.ts';

const longestSyllable = 6;
const mostWays = 4;
const mostSteps = 2_000;
/** A longer run is no name. */
const longestRun = 120;

const toneMarks = /[\u0300\u0301\u0304\u030c]/g;

/** Pinyin in its plainest spelling: without tone marks, ü as v. */
export function withoutTones(text: string): string {
	return text
		.normalize('NFD')
		.replace(toneMarks, '')
		.replace(/u\u0308/g, 'v')
		.normalize('NFC');
}

/** A way to read a run of Latin letters. */
export interface Cut {
	readonly syllables: readonly string[];
	/** What is left at the end: the beginning of a syllable that is still being typed, or nothing. */
	readonly rest: string;
}

let beginnings: ReadonlySet<string> | undefined;

function isBeginning(text: string): boolean {
	beginnings ??= new Set(
		Array.from(syllables()).flatMap((syllable) =>
			Array.from(syllable, (_, at) => syllable.slice(0, at + 1)),
		),
	);
	return beginnings.has(text);
}

/** Syllables of one letter, which hardly any name has. */
function shortOnes({ syllables: read }: Cut): number {
	return read.filter((syllable) => syllable.length === 1).length;
}

/**
 * The ways to read a run of lower-case Latin letters as syllables, the fewest syllables first; none
 * when it is no pinyin. The last syllable may be unfinished.
 */
export function cutPinyin(run: string): Cut[] {
	if (run.length > longestRun) return [];
	const whole: Cut[] = [];
	const unfinished: Cut[] = [];
	let steps = 0;
	function follow(at: number, read: readonly string[]): void {
		steps += 1;
		if (steps > mostSteps || whole.length >= mostWays * 4) return;
		if (at === run.length) {
			whole.push({ syllables: read, rest: '' });
			return;
		}
		for (let length = Math.min(longestSyllable, run.length - at); length > 0; length -= 1) {
			const syllable = run.slice(at, at + length);
			if (syllables().has(syllable)) follow(at + length, [...read, syllable]);
		}
		const rest = run.slice(at);
		if (read.length > 0 && unfinished.length < mostWays && isBeginning(rest)) {
			unfinished.push({ syllables: read, rest });
		}
	}
	follow(0, []);
	const found = whole.length > 0 ? whole : unfinished;
	return found
		.sort(
			(one, other) =>
				one.syllables.length - other.syllables.length || shortOnes(one) - shortOnes(other),
		)
		.slice(0, mostWays);
}
