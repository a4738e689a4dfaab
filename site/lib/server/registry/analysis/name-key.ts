// What two spellings of one name share. Storage does not know how a name is read and nothing here
// knows where it is stored, so that another engine can serve the same contract with the same analysis.

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
