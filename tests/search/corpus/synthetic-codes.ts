// Codes for millions of organisations that do not exist, none twice and none remembered: a code is
// its number, turned about. Division 369900, which GB/T 2260 has never given, is in every one.
import { organisationCheckCharacter } from '../../../api-client/src/identifiers/organisation-code.ts';
import { registrationCheckDigit } from '../../../api-client/src/identifiers/registration-number.ts';
import { usccCheckCharacter } from '../../../api-client/src/identifiers/uscc-check.ts';

const DIVISION = '369900';
// GB 32100-2015: no I, O, S, V, Z.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
// MA, a digit, five characters: as new codes have been given so far.
const NEW_DIGITS = '2345678';
const NEW_SPACE = NEW_DIGITS.length * 31 ** 5;
const OLD_SPACE = 99_999_999;
const NUMBER_SPACE = 9_999_991;
// Coprime with the spaces, so that no two numbers meet; products stay below 2 ** 53.
const NEW_STEP = 87_654_323;
const OLD_STEP = 61_803_401;
const NUMBER_STEP = 6_180_341;

function newBody(index: number): string {
	let rest = (index * NEW_STEP) % NEW_SPACE;
	let body = '';
	for (let place = 0; place < 5; place += 1) {
		body = ALPHABET.charAt(rest % 31) + body;
		rest = Math.floor(rest / 31);
	}
	return `MA${NEW_DIGITS.charAt(rest)}${body}`;
}

function oldBody(index: number): string {
	return String(((index * OLD_STEP) % OLD_SPACE) + 1).padStart(8, '0');
}

/** The unified social credit code of subject `index` (from 1); old ones have no MA inside. */
export function usccOf(index: number, usccClass: string, isOld: boolean): string {
	const body = isOld ? oldBody(index) : newBody(index);
	const main = `${usccClass}${DIVISION}${body}${organisationCheckCharacter(body)}`;
	return main + usccCheckCharacter(main);
}

/** The 15-digit registration number of subject `index`; a first digit of 6 is an individual's. */
export function registrationNumberOf(index: number, isIndividual: boolean): string {
	const sequence = String((index * NUMBER_STEP) % NUMBER_SPACE).padStart(7, '0');
	const body = `${DIVISION}${isIndividual ? 6 : 2}${sequence}`;
	return body + registrationCheckDigit(body);
}
