// Free text of organisations sometimes holds what is a person's. It is taken out at the import, so
// that no release file ever holds it.

import { replaceHomes } from './redaction/homes.ts';
import { replaceNames } from './redaction/names.ts';
import { replaceNumbers } from './redaction/number-runs.ts';
import { isPersonalNumber } from './redaction/personal-numbers.ts';
import { replacePlates } from './redaction/plates.ts';

/** What stands where something of a person stood. */
export const redacted = '[已隐去]';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ＋－　]/g;
const SOMETHING_TO_LOOK_AT = /[0-9０-９][0-9０-９ -]{3}|[A-ZＡ-Ｚ]|[住户]/;
const SOME_LONG_NUMBER = /\d(?:[ -]?\d){8}/;

// The same length as before, so that the rest of the text can stay as it is written.
function narrow(character: string): string {
	return character === '　' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/**
 * Gives a free text with resident identity numbers of both kinds, mobile numbers, bank accounts,
 * plates, travel documents, home addresses and the names before identity numbers replaced by
 * `[已隐去]`. Leaves unified social credit codes, registration and document numbers and amounts alone.
 * Never throws.
 */
export function redactPersonalData(text: string): string {
	if (!SOMETHING_TO_LOOK_AT.test(text)) return text;
	const plain = text.replace(FULL_WIDTH, narrow);
	const homes = replaceHomes(plain, redacted);
	const numbers = SOME_LONG_NUMBER.test(homes)
		? replaceNames(replaceNumbers(homes, isPersonalNumber, redacted), redacted)
		: homes;
	const result = replacePlates(numbers, redacted);
	return result === plain ? text : result;
}
