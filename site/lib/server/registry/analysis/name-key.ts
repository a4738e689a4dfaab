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

/** By UTF-16 unit, the keys of characters that are one unit: a build asks for millions of names. */
const keysOfUnits: (string | undefined)[] = [];

/** A name without width, case, spaces and punctuation: equal keys are spellings of one name. */
export function nameKey(name: string): string {
	let key = '';
	for (let at = 0; at < name.length; at += 1) {
		const unit = name.charCodeAt(at);
		if (isHalf(unit)) {
			const character = String.fromCodePoint(name.codePointAt(at) ?? 0);
			key += keyOfCharacter(character);
			at += character.length - 1;
			continue;
		}
		keysOfUnits[unit] ??= keyOfCharacter(name.charAt(at));
		key += keysOfUnits[unit];
	}
	return key;
}

/** Whether a unit is half of a character, or half of one that is broken. */
function isHalf(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdfff;
}
