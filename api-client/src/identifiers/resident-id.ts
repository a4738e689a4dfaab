// Zhixin answers about organisations only. This recognises the one number that must be neither
// looked up, kept nor shown again when somebody types it all the same.

import { normaliseIdentifier } from './normalise.ts';

// GB 11643-1999: division (no province begins with 0 or 9), date of birth, sequence, check.
const RESIDENT_ID = /^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/**
 * Tells whether a text in any spelling has the form of a resident's identity number 居民身份证号
 * (GB 11643-1999). The check character is not asked for: a mistyped number is as personal. The
 * form is no proof, for some codes of organisations share it. Never throws.
 */
export function looksLikeResidentId(text: string): boolean {
	return RESIDENT_ID.test(normaliseIdentifier(text));
}
