// How a character of a name is typed in pinyin. Asked one character at a time: what a library makes
// of a whole name depends on where it cuts words, and a query is cut elsewhere than the name.

import { pinyin } from 'pinyin-pro';
import { characterRules } from './character-rules.ts';

/** The library orders readings by use; a third one is heard in verse and in dialects, not in names. */
const mostReadings = 2;

/** 21,000 characters have a reading; the bound keeps hostile text from filling the memory. */
const mostRemembered = 25_000;

const none: readonly string[] = [];
const han = /^\p{Script=Han}$/u;
// m, n, ng and hng are interjections, and ê is none that a keyboard has.
const typed = /^[a-z]*[aeiouv][a-z]*$/;
const remembered = new Map<string, readonly string[]>();
let allSyllables: ReadonlySet<string> | undefined;

function libraryReadings(character: string): string[] {
	const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
	return [...new Set(readings)].filter((reading) => typed.test(reading));
}

function decide(character: string): readonly string[] {
	const { onlyFirst, chosen } = characterRules().readings;
	const ours = chosen[character];
	if (ours !== undefined) return ours;
	const readings = libraryReadings(character);
	return readings.slice(0, onlyFirst.has(character) ? 1 : mostReadings);
}

/** The characters of GB 2312, rows 16 to 87: whatever is typed in pinyin is a syllable of theirs. */
function* commonCharacters(): Iterable<string> {
	const decoder = new TextDecoder('gb2312');
	for (let row = 0xb0; row <= 0xf7; row++)
		for (let cell = 0xa1; cell <= 0xfe; cell++) yield decoder.decode(Uint8Array.of(row, cell));
}

/**
 * Gives the syllables that a person types for `character`: toneless, lower case, ü as v, the one
 * most usual in business names first. Empty for what is no Chinese character, or has no reading.
 */
export function readingsOf(character: string): readonly string[] {
	const known = remembered.get(character);
	if (known !== undefined) return known;
	if (!han.test(character)) return none;
	const readings = decide(character);
	if (remembered.size < mostRemembered) remembered.set(character, readings);
	return readings;
}

/** Gives every syllable there is, for cutting pinyin that is typed without spaces. Made once. */
export function syllables(): ReadonlySet<string> {
	allSyllables ??= new Set(Array.from(commonCharacters(), libraryReadings).flat());
	return allSyllables;
}
