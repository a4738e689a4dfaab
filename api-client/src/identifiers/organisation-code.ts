// GB 11714, the nine-character organisation code that predates the USCC and lives on inside it.

import { normaliseIdentifier } from './normalise.ts';

declare const brand: unique symbol;

/** A nine-character organisation code 组织机构代码 whose check character fits, without hyphen. */
export type OrganisationCode = string & { readonly [brand]: 'OrganisationCode' };

/** What stands where an organisation code was expected; `at` counts from 1, as in the standard. */
export type OrganisationCodeReading =
	| { readonly outcome: 'valid'; readonly organisationCode: OrganisationCode }
	| {
			readonly outcome: 'invalid';
			readonly reason: 'empty' | 'length' | 'alphabet' | 'placeholder' | 'check-character';
			readonly at: number | undefined;
			readonly normalised: string;
	  };

// GB 11714: digits and all capital letters stand for 0 to 35.
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '0123456789X';
const NEVER_GIVEN = '000000000';

function findFault(
	code: string,
): { reason: 'alphabet' | 'check-character'; at: number } | undefined {
	const strange = code.search(/[^0-9A-Z]/);
	if (strange >= 0) return { reason: 'alphabet', at: strange + 1 };
	if (!CHECK_CHARACTERS.includes(code.charAt(8))) return { reason: 'alphabet', at: 9 };
	if (organisationCheckCharacter(code.slice(0, 8)) !== code.charAt(8)) {
		return { reason: 'check-character', at: 9 };
	}
	return undefined;
}

/**
 * Gives the check character that GB 11714 computes over the eight characters of a body: a digit,
 * or X for ten. Throws a RangeError when the body is not eight capital letters or digits.
 */
export function organisationCheckCharacter(body: string): string {
	if (!/^[0-9A-Z]{8}$/.test(body))
		throw new RangeError('an organisation code body has 8 characters');
	const sum = WEIGHTS.reduce(
		(total, weight, index) => total + weight * ALPHABET.indexOf(body.charAt(index)),
		0,
	);
	return CHECK_CHARACTERS.charAt((11 - (sum % 11)) % 11);
}

/**
 * Tells whether nine normalised characters agree with their own check character (GB 11714).
 * Never throws; what is not of that form does not fit.
 */
export function organisationCodeFits(code: string): boolean {
	return code.length === 9 && findFault(code) === undefined;
}

/**
 * Reads an organisation code in any spelling (`71526726-X`, full width, lower case) by GB 11714.
 * Weighted modulo 11 over values up to 35, it misses a slip between letters eleven apart: a page
 * should not promise more. Never throws.
 */
export function readOrganisationCode(text: string): OrganisationCodeReading {
	const normalised = normaliseIdentifier(text);
	const refuse = (
		reason: Extract<OrganisationCodeReading, { outcome: 'invalid' }>['reason'],
		at?: number,
	): OrganisationCodeReading => ({ outcome: 'invalid', reason, at, normalised });
	if (normalised === '') return refuse('empty');
	if (normalised.length !== 9) return refuse('length');
	if (normalised === NEVER_GIVEN) return refuse('placeholder');
	const fault = findFault(normalised);
	if (fault !== undefined) return refuse(fault.reason, fault.at);
	return { outcome: 'valid', organisationCode: normalised as OrganisationCode };
}
