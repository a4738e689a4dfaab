import { normaliseIdentifier } from '@zhixin/api-client/identifiers';

// GB 11643-1989: division, date of birth without century, sequence; no check digit.
const OLD_RESIDENT_ID = /^[1-8]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;

/**
 * Tells whether a text has the form of an identity number of before 1999, fifteen digits. One
 * registration number of enterprises in some thirty has it too. Never throws.
 */
export function looksLikeOldResidentId(text: string): boolean {
	return OLD_RESIDENT_ID.test(normaliseIdentifier(text));
}
