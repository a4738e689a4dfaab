// How names sound, by a dictionary that knows words (银行 is háng, 旅行 xíng), and which other
// characters a person could type for the same or nearly the same sound.
import { pinyin } from 'pinyin-pro';
import type { SeededChance } from '../names/seeded-chance.ts';

/** The 3,755 characters of level 1 of GB 2312: those that everybody types. */
function commonCharacters(): string[] {
	const decoder = new TextDecoder('gb18030');
	const characters: string[] = [];
	for (let row = 0xb0; row <= 0xd7; row += 1) {
		for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) {
			characters.push(decoder.decode(new Uint8Array([row, cell])));
		}
	}
	return characters;
}

const readings = new Map<string, string>();

/** The usual syllable of one character, without tone, ü as v; a character that is none is itself. */
export function syllableOf(character: string): string {
	const known = readings.get(character);
	if (known !== undefined) return known;
	const [syllable = character] = pinyin(character, { toneType: 'none', type: 'array', v: true });
	readings.set(character, syllable.toLowerCase());
	return syllable.toLowerCase();
}

/** How the syllables of a text are written. */
export type ToneStyle = 'none' | 'symbol' | 'num';

/** The syllables of a text, read as words; Latin letters and digits stand for themselves. */
export function syllablesOf(text: string, toneType: ToneStyle = 'none'): string[] {
	return pinyin(text, {
		toneType,
		type: 'array',
		// A name is typed as it is written: 一 stays yī before every tone.
		toneSandhi: false,
		...(toneType === 'symbol' ? {} : { v: true }),
	}).filter((syllable) => syllable.trim() !== '');
}

const bySyllable = new Map<string, string[]>();

function charactersOf(syllable: string): readonly string[] {
	if (bySyllable.size === 0) {
		for (const character of commonCharacters()) {
			const sound = syllableOf(character);
			bySyllable.set(sound, [...(bySyllable.get(sound) ?? []), character]);
		}
	}
	return bySyllable.get(syllable) ?? [];
}

/** Another common character of the same sound; undefined when there is none. */
export function sameSound(chance: SeededChance, character: string): string | undefined {
	const others = charactersOf(syllableOf(character)).filter((other) => other !== character);
	return others.length === 0 ? undefined : chance.pick(others);
}

// What speakers of the south do not keep apart, and keyboards forgive.
const confusions: readonly (readonly [RegExp, string])[] = [
	[/^n(?=[aeiouv])/, 'l'],
	[/^l(?=[aeiouv])/, 'n'],
	[/^zh/, 'z'],
	[/^z(?!h)/, 'zh'],
	[/^ch/, 'c'],
	[/^c(?!h)/, 'ch'],
	[/^sh/, 's'],
	[/^s(?!h)/, 'sh'],
	[/^f/, 'h'],
	[/^h(?=u)/, 'f'],
	[/^hu(?=[aeo])/, 'f'],
	[/ing$/, 'in'],
	[/in$/, 'ing'],
	[/eng$/, 'en'],
	[/en$/, 'eng'],
	[/ang$/, 'an'],
	[/an$/, 'ang'],
];

/** The real syllables that a syllable is taken for. */
export function nearSyllables(syllable: string): string[] {
	return confusions
		.filter(([from]) => from.test(syllable))
		.map(([from, to]) => syllable.replace(from, to))
		.filter((near) => near !== syllable && charactersOf(near).length > 0);
}

/** A common character of nearly the same sound; undefined when there is none. */
export function nearSound(chance: SeededChance, character: string): string | undefined {
	const near = nearSyllables(syllableOf(character));
	if (near.length === 0) return undefined;
	return chance.pick(charactersOf(chance.pick(near)));
}
