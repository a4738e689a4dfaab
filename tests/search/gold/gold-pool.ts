// What a person could mean by a text: which subjects bear it, hold it, or come as near to it as the
// one in mind. A query that several subjects answer equally well is no test of an engine.
import type { GoldSubject } from './gold-subject.ts';
import { distanceWithin, type ReplacementCost } from './name-distance.ts';
import { syllableOf } from './sounds.ts';

/** More subjects than this and nobody means one of them. */
const mostHolders = 400;
/** One wrong character breaks two pairs, two swapped break three: one of four rare pairs is left. */
const pairsToTry = 4;

/** A text without what is not spoken: （, ), spaces. */
export function bare(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}

// One private character per syllable: sounds are then sought like characters.
const soundCharacters = new Map<string, string>();

/** A text as it sounds, a character for each syllable. */
export function sounding(text: string): string {
	return Array.from(bare(text), (character) => {
		const syllable = syllableOf(character);
		const known = soundCharacters.get(syllable);
		if (known !== undefined) return known;
		const fresh = String.fromCharCode(0xe000 + soundCharacters.size);
		soundCharacters.set(syllable, fresh);
		return fresh;
	}).join('');
}

/** The first letters of a text's syllables. */
export function initialsOf(text: string): string {
	return Array.from(bare(text), (character) => syllableOf(character).charAt(0)).join('');
}

/** What no measure goes below: half a slip for each character that is nowhere in the text. */
function leastDistance(typed: readonly string[], text: string): number {
	return typed.filter((character) => !text.includes(character)).length / 2;
}

/** All subjects of a half, for asking whether a query is honest: by letter, by sound, by initials. */
export class GoldPool {
	readonly subjects: readonly GoldSubject[];
	readonly #key: (text: string) => string;
	/** Every text that a subject is known by, and whose it is. */
	readonly #texts: string[] = [];
	readonly #owners: GoldSubject[] = [];
	readonly #byText = new Map<string, GoldSubject[]>();
	readonly #pairs = new Map<string, number[]>();

	constructor(subjects: readonly GoldSubject[], key: (text: string) => string = bare) {
		this.subjects = subjects;
		this.#key = key;
		for (const subject of subjects) {
			for (const text of [subject.name, ...subject.otherNames]) this.#add(key(text), subject);
		}
	}

	#add(text: string, subject: GoldSubject): void {
		const at = this.#texts.push(text) - 1;
		this.#owners.push(subject);
		const same = this.#byText.get(text);
		if (same === undefined) this.#byText.set(text, [subject]);
		else same.push(subject);
		for (let index = 0; index + 1 < text.length; index += 1) {
			const pair = text.slice(index, index + 2);
			const list = this.#pairs.get(pair);
			if (list === undefined) this.#pairs.set(pair, [at]);
			else if (list.at(-1) !== at) list.push(at);
		}
	}

	#rarestPairs(text: string, count: number): number[][] {
		return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
			.map((pair) => this.#pairs.get(pair) ?? [])
			.sort((a, b) => a.length - b.length)
			.slice(0, count);
	}

	/** The subjects known by exactly this text. */
	named(text: string): readonly GoldSubject[] {
		return this.#byText.get(this.#key(text)) ?? [];
	}

	/** The subjects that a text is part of; undefined when they are too many to mean one. */
	holding(text: string): readonly GoldSubject[] | undefined {
		const key = this.#key(text);
		const [list = []] = this.#rarestPairs(key, 1);
		const found = new Set<GoldSubject>();
		for (const at of list) {
			if ((this.#texts[at] as string).includes(key)) found.add(this.#owners[at] as GoldSubject);
			if (found.size > mostHolders) return undefined;
		}
		return [...found];
	}

	/** The subject and those of the same name. */
	family(subject: GoldSubject): string[] {
		return this.named(subject.name).map(({ uscc }) => uscc);
	}

	/**
	 * The one answer to words that all stand in its name, with those of the same name, when every
	 * other name that holds them is a branch of it; undefined when somebody else could be meant.
	 */
	only(subject: GoldSubject, ...words: readonly string[]): string[] | undefined {
		const [name, keys] = [this.#key(subject.name), words.map(this.#key)];
		if (!keys.every((key) => name.includes(key))) return undefined;
		const rarest = words.toSorted((a, b) => b.length - a.length)[0] as string;
		const rivals = this.holding(rarest)?.filter((other) => {
			const otherName = this.#key(other.name);
			return keys.every((key) => otherName.includes(key)) && !otherName.startsWith(name);
		});
		return rivals?.length === 0 ? this.family(subject) : undefined;
	}

	/**
	 * The same for a text with slips in it: undefined when another name, no branch, is as near to it.
	 */
	nearest(subject: GoldSubject, typed: string, cost: ReplacementCost): string[] | undefined {
		const key = this.#key(typed);
		const characters = [...key];
		const name = this.#key(subject.name);
		const own = distanceWithin(characters, [...name], cost);
		const seen = new Set<number>();
		for (const list of this.#rarestPairs(key, pairsToTry)) {
			for (const at of list) {
				const text = this.#texts[at] as string;
				if (seen.has(at) || text.startsWith(name)) continue;
				seen.add(at);
				if (leastDistance(characters, text) > own) continue;
				if (distanceWithin(characters, [...text], cost) <= own) return undefined;
			}
		}
		return this.family(subject);
	}
}
