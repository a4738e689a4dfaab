// The letters that the names of one release hold, numbered, with what each of them sounds like.
// Numbers are small so that a pair of letters fits into one term.
import digits from '../analysis/digits.json' with { type: 'json' };
import { lettersOfCharacter } from '../analysis/letters.ts';
import { readingsOf } from '../analysis/readings.ts';
import { forgivingSound } from '../analysis/sounds.ts';

/** Numbers of letters have 14 bits; 0 is for a letter that no name holds. */
export const mostLetters = 1 << 14;

const numeralOf = new Map(Object.entries(digits).map(([numeral, digit]) => [digit, numeral]));

const initialLetters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** How an initial is numbered, from 1: digits, then Latin letters; 0 for anything else. */
export function initialNumber(character: string | undefined): number {
	return character === undefined || character === '' ? 0 : initialLetters.indexOf(character) + 1;
}

/** Numbers what it is given in the order of arrival, from 1. */
class Numbers {
	readonly #known = new Map<string, number>();

	take(text: string): number {
		const known = this.#known.get(text);
		if (known !== undefined) return known;
		const next = this.#known.size + 1;
		this.#known.set(text, next);
		return next;
	}

	find(text: string): number {
		return this.#known.get(text) ?? 0;
	}
}

/**
 * Numbers are given in the order of first use, and sounds in the order of the letters, so that the
 * same letters in the same order make the same alphabet when a release is read again.
 */
export class Alphabet {
	/** Syllables of each letter by its number: the most usual reading, and another one if there is. */
	readonly sounds = [new Uint16Array(mostLetters), new Uint16Array(mostLetters)] as const;
	/** The same for syllables that sound alike, `forgivingSound`. */
	readonly forgiving = [new Uint16Array(mostLetters), new Uint16Array(mostLetters)] as const;
	/** What each letter begins with when it is spoken; a Latin letter is its own. */
	readonly initials = new Uint8Array(mostLetters);
	readonly #letters: string[] = [''];
	readonly #numbers = new Map<string, number>();
	readonly #syllables = new Numbers();
	readonly #forgiving = new Numbers();
	/** By UTF-16 unit: 1 + the number of its only letter; 0 when that has to be looked up. */
	readonly #direct = new Uint16Array(65_536);

	/** An alphabet of these letters in this order. */
	static of(letters: Iterable<string>): Alphabet {
		const alphabet = new Alphabet();
		for (const letter of letters) alphabet.#add(letter);
		return alphabet;
	}

	/** All letters in the order of their numbers, from 1. */
	get text(): string {
		return this.#letters.join('');
	}

	/** The number of a letter, 0 when no name holds it. */
	find(letter: string): number {
		return this.#numbers.get(letter) ?? 0;
	}

	/** The letter of a number. */
	letter(number: number): string {
		return this.#letters[number] ?? '';
	}

	/** The number of a syllable, 0 when no letter has it. */
	findSound(syllable: string): number {
		return this.#syllables.find(syllable);
	}

	/** The number of what sounds like a syllable, 0 when no letter does. */
	findForgiving(syllable: string): number {
		return this.#forgiving.find(forgivingSound(syllable));
	}

	/** Writes the numbers of a name's letters, learning new ones; gives how many there are. */
	learn(name: string, into: Uint16Array): number {
		let length = 0;
		for (let at = 0; at < name.length && length < into.length; at += 1) {
			const direct = this.#direct[name.charCodeAt(at)] ?? 0;
			if (direct > 0) {
				into[length] = direct - 1;
				length += 1;
				continue;
			}
			const character = String.fromCodePoint(name.codePointAt(at) ?? 0);
			const letters = lettersOfCharacter(character);
			for (const letter of letters) {
				if (length === into.length) break;
				into[length] = this.#numbers.get(letter) ?? this.#add(letter);
				length += 1;
			}
			const [only, ...more] = letters;
			if (character.length === 2) at += 1;
			else if (only !== undefined && more.length === 0) {
				this.#direct[character.charCodeAt(0)] = 1 + this.find(only);
			}
		}
		return length;
	}

	#add(letter: string): number {
		const number = this.#letters.length;
		if (number === mostLetters) return 0;
		this.#letters.push(letter);
		this.#numbers.set(letter, number);
		const readings = readingsOf(numeralOf.get(letter) ?? letter);
		for (const place of [0, 1] as const) {
			const reading = readings[place];
			if (reading === undefined) continue;
			this.sounds[place][number] = this.#syllables.take(reading);
			this.forgiving[place][number] = this.#forgiving.take(forgivingSound(reading));
		}
		this.initials[number] = initialNumber(readings[0]?.[0] ?? letter);
		return number;
	}
}
