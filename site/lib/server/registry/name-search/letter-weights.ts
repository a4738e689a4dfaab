// How much a letter tells apart: 公 nearly nothing, 鑫 a little, 濠 a lot. By how many names hold it.
import type { NameIndex } from '../name-index/name-index.ts';

/** Whatever is typed says at least so much. */
const least = 0.12;
/** A letter that no name holds is likelier a slip than a clue. */
const ofUnknown = 4;
const most = 8;

/** Weights, in nats, for one release. */
export interface LetterWeights {
	/** By number of the letter. */
	readonly letters: Float32Array;
	readonly ofLetter: (letter: number) => number;
	readonly ofSound: (sound: number) => number;
	readonly ofInitial: number;
}

function weigh(count: number, all: number): number {
	if (count === 0) return ofUnknown;
	return Math.min(most, Math.max(least, Math.log(all / Math.min(count, all))));
}

/** Weighs the letters of an index. */
export function weighLetters({ alphabet, entries, letterCounts }: NameIndex): LetterWeights {
	const letters = Float32Array.from(letterCounts, (count) => weigh(count, entries));
	const soundCounts = new Map<number, number>();
	for (let letter = 1; letter < letterCounts.length; letter += 1) {
		const sound = alphabet.sounds[0][letter] ?? 0;
		if (sound === 0) continue;
		soundCounts.set(sound, (soundCounts.get(sound) ?? 0) + (letterCounts[letter] ?? 0));
	}
	return {
		letters,
		ofLetter: (letter) => (letter === 0 ? ofUnknown : (letters[letter] ?? ofUnknown)),
		ofSound: (sound) => weigh(soundCounts.get(sound) ?? 0, entries),
		ofInitial: 1,
	};
}
