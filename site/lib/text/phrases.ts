// Where a sentence in large type may be broken: between words, never within one, and no line begins with what
// belongs to the line before it. Chinese writes no spaces, so a dictionary of the browser tells the words.
import { namePieces } from './name-pieces.ts';

/** What stays with what stands before it, and what with what stands behind it. */
const holdsOn = /^[\p{Pe}\p{Pf}\p{Po}\s的了吗+]/u;
const holdsNext = /[\p{Ps}\p{Pi}+]$/u;

const dictionary =
	typeof Intl.Segmenter === 'function'
		? new Intl.Segmenter('zh', { granularity: 'word' })
		: undefined;

function wordsOf(text: string): string[] {
	if (dictionary === undefined) return [text];
	return [...dictionary.segment(text)].map(({ segment }) => segment);
}

/** The pieces of a sentence, which join to it again; a name in it is broken as names are. */
export function phrases(sentence: string, name = ''): string[] {
	const around = name === '' ? [sentence] : sentence.split(name);
	const words = around.flatMap((text, at) => [
		...(at === 0 ? [] : namePieces(name)),
		...wordsOf(text),
	]);
	const joined: string[] = [];
	for (const word of words) {
		const last = joined.at(-1);
		if (last !== undefined && (holdsOn.test(word) || holdsNext.test(last))) {
			joined[joined.length - 1] = last + word;
		} else if (word !== '') joined.push(word);
	}
	return joined;
}
