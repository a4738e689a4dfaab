// What a person typed into the search box: a code, a code with a slip, or words.

import { normaliseIdentifier } from './normalise.ts';
import { type OrganisationCode, readOrganisationCode } from './organisation-code.ts';
import { type RegistrationNumber, readRegistrationNumber } from './registration-number.ts';
import { looksLikeResidentId } from './resident-id.ts';
import { type InvalidUsccReading, readUscc, type ValidUsccReading } from './uscc.ts';

/** What a typed text is, with what was read from it. */
export type IdentifierClass =
	| { readonly type: 'uscc'; readonly reading: ValidUsccReading }
	| { readonly type: 'organisation-code'; readonly organisationCode: OrganisationCode }
	| { readonly type: 'registration-number'; readonly registrationNumber: RegistrationNumber }
	| { readonly type: 'looks-like-uscc'; readonly reading: InvalidUsccReading }
	/** Carries nothing on purpose: the number is not to be looked up, kept or shown again. */
	| { readonly type: 'resident-id' }
	| { readonly type: 'other' };

const OTHER: IdentifierClass = { type: 'other' };

function countDigits(text: string): number {
	return text.replace(/[^0-9]/g, '').length;
}

function isMostlyDigits(text: string): boolean {
	return countDigits(text) * 2 >= text.length;
}

// Newer codes may hold eight digits among eighteen. No word has digits, or what is mistaken for
// them, where the division stands; and a suggestion has passed two checks. Both ask for six real
// digits: letters alone, read as digits, could spell a code.
function isCodeLike(text: string, reading: InvalidUsccReading): boolean {
	if (isMostlyDigits(text)) return true;
	const speaksForCode = /^..[0-9IOZS]{6}/.test(text) || reading.suggestions.length > 0;
	return speaksForCode && countDigits(text) >= 6;
}

// Organisation codes given since 2015 begin with M and a letter and may hold two digits only.
// Pinyin writes its digits at one end; a letter after a digit inside the word is a code's.
function isInterleaved(code: string): boolean {
	return /^M[A-Y][0-9A-Z]*[0-9][A-Z]/.test(code) && countDigits(code) >= 2;
}

function readNineCharacters(text: string): IdentifierClass {
	const reading = readOrganisationCode(text);
	if (reading.outcome === 'invalid') return OTHER;
	const { organisationCode } = reading;
	if (!isMostlyDigits(organisationCode) && !isInterleaved(organisationCode)) return OTHER;
	return { type: 'organisation-code', organisationCode };
}

function readFifteenCharacters(text: string): IdentifierClass {
	const reading = readRegistrationNumber(text);
	if (reading.outcome === 'invalid') return OTHER;
	return { type: 'registration-number', registrationNumber: reading.registrationNumber };
}

function readSomeEighteenCharacters(text: string): IdentifierClass {
	const reading = readUscc(text);
	const isSound = reading.outcome === 'valid' && reading.warnings.length === 0;
	// One identity number in 31 fits the check character of a code, one in 350 fits in every respect.
	if (!isSound && looksLikeResidentId(text)) return { type: 'resident-id' };
	if (reading.outcome === 'valid') return { type: 'uscc', reading };
	return isCodeLike(text, reading) ? { type: 'looks-like-uscc', reading } : OTHER;
}

/**
 * Tells what a person typed, in any spelling. `looks-like-uscc` lets a page say that no such code
 * can exist, and why, rather than that nothing was found; one character too few or too many still
 * looks like one. `resident-id` is a natural person's number, which no page may repeat. Words,
 * Chinese names and pinyin are `other`, and so is a nine or fifteen character text that fails its
 * check. Never throws.
 */
export function classifyIdentifier(text: string): IdentifierClass {
	const normalised = normaliseIdentifier(text);
	if (!/^[0-9A-Z]+$/.test(normalised)) return OTHER;
	switch (normalised.length) {
		case 9:
			return readNineCharacters(normalised);
		case 15:
			return readFifteenCharacters(normalised);
		case 17:
		case 18:
		case 19:
			return readSomeEighteenCharacters(normalised);
		default:
			return OTHER;
	}
}
