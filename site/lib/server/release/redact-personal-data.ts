// Free text of organisations sometimes holds a person's numbers. They are taken out at the import,
// so that no release file ever holds them. This is the small first version: resident identity
// numbers and mobile numbers.

import { readUscc } from '@zhixin/api-client/identifiers';

/** What stands where a personal number stood. */
export const redacted = '[已隐去]';

// A number is a whole number: no digit or letter touches it.
const ID_NUMBER =
	/(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

// 11 digits from 13 to 19, also as 138 0013 8000 and with +86. Not in 第…号 (a document's number),
// not after a bracket of a year, not before a unit of money or measure, not a decimal.
const MOBILE =
	/(?<![0-9A-Za-z第〕\]．.,¥￥$#_/-])(?:(?:\+|00)?86[ -]?)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![0-9A-Za-z_/-]|[.．,]\d|号|[百千万亿]|[元圆吨台件个股平米㎡])/g;

const FULL_WIDTH_DIGIT = /[０-９]/g;
const SOME_LONG_NUMBER = /[0-9０-９][0-9０-９ -]{9}/;

// GB 11643-1999: ISO 7064 MOD 11-2.
function fitsIdCheck(number: string): boolean {
	const sum = ID_WEIGHTS.reduce(
		(total, weight, index) => total + weight * Number(number[index]),
		0,
	);
	return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

function isSurelyUscc(number: string): boolean {
	const reading = readUscc(number);
	return reading.outcome === 'valid' && reading.warnings.length === 0;
}

/**
 * Gives a free text with resident identity numbers (whose check digit fits) and mobile numbers
 * replaced by `[已隐去]`. Leaves unified social credit codes, document numbers and amounts alone.
 * Never throws.
 */
export function redactPersonalData(text: string): string {
	if (!SOME_LONG_NUMBER.test(text)) return text;
	// Full-width digits have the same length, so the rest of the text stays as it is written.
	const plain = text.replace(FULL_WIDTH_DIGIT, (digit) =>
		String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
	);
	const result = plain
		.replace(ID_NUMBER, (number) =>
			fitsIdCheck(number) && !isSurelyUscc(number) ? redacted : number,
		)
		.replace(MOBILE, redacted);
	return result === plain ? text : result;
}
