// What two spellings of one name share, and the pieces of it that an index holds. Storage does not
// know how a name is read and this file does not know where it is stored, so that another engine
// can serve the same contract with the same analysis.

/** Letters, digits and the marks that belong to them; brackets, dots and spaces tell nothing apart. */
const notPartOfKey = /[^\p{L}\p{N}\p{M}]/gu;

/** Names repeat a few thousand characters; the bound keeps hostile text from filling the memory. */
const mostRemembered = 20_000;
const remembered = new Map<string, string>();

/** The part of the key that one character of a name stands for; may be empty or several long. */
export function keyOfCharacter(character: string): string {
	const known = remembered.get(character);
	if (known !== undefined) return known;
	const key = character.normalize('NFKC').toLowerCase().replace(notPartOfKey, '');
	if (remembered.size < mostRemembered) remembered.set(character, key);
	return key;
}

/** A name without width, case, spaces and punctuation: equal keys are spellings of one name. */
export function nameKey(name: string): string {
	return Array.from(name, keyOfCharacter).join('');
}

// Code points in hexadecimal: a token of ASCII letters and digits alone, so that no tokenizer's
// table of Unicode decides which rare character of a name can be found.
function token(characters: readonly string[]): string {
	return characters.map((character) => character.codePointAt(0)?.toString(16)).join('x');
}

/** Every character and every pair of neighbours of a key, as index tokens in order of appearance. */
export function gramsOf(key: string): string[] {
	const characters = Array.from(key);
	const pairs = characters.slice(1).map((character, i) => [characters[i] ?? '', character]);
	return [...new Set([...characters.map((character) => [character]), ...pairs].map(token))];
}

/** What the index of a name holds: its grams, separated by spaces. */
export function grams(key: string): string {
	return gramsOf(key).join(' ');
}

/** The fewest grams that every name with `key` inside it holds: its pairs, or its only character. */
export function gramsToFind(key: string): string[] {
	const characters = Array.from(key);
	if (characters.length < 2) return gramsOf(key);
	return [...new Set(characters.slice(1).map((next, i) => token([characters[i] ?? '', next])))];
}
