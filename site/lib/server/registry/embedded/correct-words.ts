// What somebody meant whose words no name holds: the words as they stand in the name that fits best.
// Said only when that name is the evident one; else every hit says for itself what is alike.
import { lettersOf, readLetters } from '../analysis/letters.ts';
import type { NameHit } from '../name-search/name-searcher.ts';

/** A hit with the text that it was found in. */
export interface ReadHit {
	readonly hit: NameHit;
	readonly text: string;
}

/** One letter wrong of two is another word, not a slip. */
const shortestWords = 3;
/** So many letters may be missing, too many, or in another place. */
const mostSlips = 1;
/** Another reading whose hit fits nearly as well could be meant too. */
const clearlyWorse = 0.03;
const mostCompared = 8;

/** The stretch of a name in which it matches, when that is the typed words but for a slip. */
function wordsIn({ hit, text }: ReadHit, typed: readonly string[]): string | undefined {
	if (hit.by !== 'letters' || hit.reason !== 'similar') return undefined;
	const matched = hit.matched();
	const from = matched.indexOf(1);
	const to = matched.lastIndexOf(1);
	const length = to - from + 1;
	const held = matched.reduce((sum, is) => sum + is, 0);
	const longest = Math.max(length, typed.length);
	if (Math.abs(length - typed.length) > mostSlips || held < longest - mostSlips) return undefined;
	const { ends, letters, starts } = readLetters(text);
	const same = letters.slice(from, to + 1).filter((letter) => typed.includes(letter)).length;
	// Where hardly a letter is as typed, the likeness is one of sound by chance.
	if (same * 2 < typed.length) return undefined;
	return text.slice(starts[from], ends[to]);
}

/** The words that `q` may stand for, of hits in their order; `null` when nothing is evident. */
export function correctWords(q: string, hits: readonly ReadHit[]): string | null {
	const typed = lettersOf(q);
	const [best] = hits;
	if (best === undefined || typed.length < shortestWords) return null;
	const words = wordsIn(best, typed);
	if (words === undefined) return null;
	const key = lettersOf(words).join('');
	const rivals = hits
		.slice(1, mostCompared)
		.filter(({ hit }) => hit.score > best.hit.score - clearlyWorse);
	return rivals.every(({ text }) => lettersOf(text).join('').includes(key)) ? words : null;
}
