// The letters of a name: what is left when width, case, brackets, spaces, traditional forms and the
// way a digit is written are set aside. Names and queries are compared letter by letter.

import digits from './digits.json' with { type: 'json' };
import { keyOfCharacter } from './name-key.ts';
import { simplified } from './simplify.ts';

const digitOf = new Map<string, string>(Object.entries(digits));

/** Names repeat a few thousand characters; the bound keeps hostile text from filling the memory. */
const mostRemembered = 20_000;
const remembered = new Map<string, readonly string[]>();

/** The letters that one character stands for: mostly one, none for a bracket, several for “㈱”. */
export function lettersOfCharacter(character: string): readonly string[] {
	const known = remembered.get(character);
	if (known !== undefined) return known;
	const letters = Array.from(keyOfCharacter(character), (letter) => {
		const plain = simplified(letter);
		return digitOf.get(plain) ?? plain;
	});
	if (remembered.size < mostRemembered) remembered.set(character, letters);
	return letters;
}

/** A text as its letters, and where in the text, in UTF-16 units, each of them stands. */
export interface LetteredText {
	readonly letters: readonly string[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Reads the letters of a text with their places. */
export function readLetters(text: string): LetteredText {
	const letters: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	for (const character of text) {
		for (const letter of lettersOfCharacter(character)) {
			letters.push(letter);
			starts.push(at);
			ends.push(at + character.length);
		}
		at += character.length;
	}
	return { letters, starts, ends };
}

/** Reads the letters of a text. */
export function lettersOf(text: string): string[] {
	const letters: string[] = [];
	for (const character of text) letters.push(...lettersOfCharacter(character));
	return letters;
}
