// What hands, ears and eyes do to a text. Each gives the text with one slip, or undefined when the
// text has no place for it.
import type { SeededChance } from '../names/seeded-chance.ts';
import { lookAlike } from './look-alike.ts';
import { nearSound, sameSound } from './sounds.ts';

/** A text with a slip in it; `from` and `to` bound where it may be. */
export type Slip = (
	chance: SeededChance,
	text: string,
	from: number,
	to: number,
) => string | undefined;

type OtherCharacter = (chance: SeededChance, character: string) => string | undefined;

function replaceOne(other: OtherCharacter): Slip {
	return (chance, text, from, to) => {
		const places = chance.shuffled(Array.from({ length: to - from }, (_, at) => from + at));
		for (const at of places) {
			const character = text.charAt(at);
			if (!/\p{Script=Han}/u.test(character)) continue;
			const fresh = other(chance, character);
			if (fresh !== undefined) return text.slice(0, at) + fresh + text.slice(at + 1);
		}
		return undefined;
	};
}

/** Another character of the same sound. */
export const homophone = replaceOne(sameSound);
/** Another character of nearly the same sound. */
export const nearHomophone = replaceOne(nearSound);
/** Another character that looks like it. */
export const lookAlikeSlip = replaceOne(lookAlike);

/** One character left out. */
export const missing: Slip = (chance, text, from, to) => {
	const at = from + chance.below(to - from);
	return text.slice(0, at) + text.slice(at + 1);
};

const strayCharacters = '大新江南华中金天市县省总店的有一小三美东';

/** One character too many: one typed twice, or a stray one. */
export const extra: Slip = (chance, text, from, to) => {
	const at = from + chance.below(to - from);
	const stray = chance.happens(0.4) ? text.charAt(at) : chance.pick<string>(strayCharacters);
	return text.slice(0, at + 1) + stray + text.slice(at + 1);
};

/** Two neighbours in each other's place. */
export const swapped: Slip = (chance, text, from, to) => {
	const at = from + chance.below(Math.max(1, to - from - 1));
	const [one, other] = [text.charAt(at), text.charAt(at + 1)];
	if (one === other || other === '') return undefined;
	return text.slice(0, at) + other + one + text.slice(at + 2);
};
