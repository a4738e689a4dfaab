// Which numbers are a person's: by their own form and check, and by the word before them. A number
// that is called a document's, and one whose check says that it is a code, is left alone.

import { readRegistrationNumber, readUscc } from '@zhixin/api-client/identifiers';
import type { FoundNumber } from './number-runs.ts';
import words from './words.json' with { type: 'json' };

const ID = /^[1-8]\d{5}((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;
const OLD_ID = /^[1-8]\d{5}\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$/;
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
// Document numbers are often division, day and sequence; nobody born since keeps a business.
const YOUNGEST_UNNAMED = 2012;
// 第…号, 〔2023〕…, amounts, decimals, parts of paths.
const AFTER_A_SIGN = /[第〕\]．.,¥￥$#_/-]$/;
const BEFORE_A_UNIT = /^(?:[_/-]|[.．,]\d|号|[百千万亿元圆吨台件个股平米㎡])/;

function endsWithWord(before: string, list: readonly string[], reach: number): boolean {
	const near = before.slice(-reach).toLowerCase();
	return list.some((word) => near.includes(word));
}

function isPersonContext({ before }: FoundNumber): boolean {
	return endsWithWord(before, words.person, 12);
}

function isCalledDocument({ before }: FoundNumber): boolean {
	return /第$|[〕\]]$|[Nn]o\.?$/.test(before) || endsWithWord(before, words.document, 8);
}

function isDocumentContext(number: FoundNumber): boolean {
	return number.after.startsWith('号') || isCalledDocument(number);
}

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

// Mistyped, but said to be one.
function isNamedAsId({ before, digits }: FoundNumber): boolean {
	return (
		digits.length >= 14 &&
		digits.length <= 20 &&
		/(?:身份证|身份号码|证件号)(?:[件号码]{0,3})(?:[:：为是]|\s)*$/.test(before)
	);
}

function isResidentId(number: FoundNumber): boolean {
	const { digits } = number;
	const [, year] = ID.exec(digits) ?? [];
	if (year === undefined || isSurelyUscc(digits)) return false;
	if (isPersonContext(number)) return true;
	if (isCalledDocument(number)) return false;
	return fitsIdCheck(digits) && Number(year) <= YOUNGEST_UNNAMED;
}

function isOldResidentId(number: FoundNumber): boolean {
	const { digits } = number;
	if (!OLD_ID.test(digits)) return false;
	if (isPersonContext(number)) return true;
	if (isDocumentContext(number) || AFTER_A_SIGN.test(number.before)) return false;
	if (BEFORE_A_UNIT.test(number.after)) return false;
	return readRegistrationNumber(digits).outcome !== 'valid';
}

function isMobile(number: FoundNumber): boolean {
	const { after, before, pieces } = number;
	const digits = number.digits.replace(/^(?:00)?86(?=1[3-9]\d{9}$)/, '');
	if (!/^1[3-9]\d{9}$/.test(digits)) return false;
	const shape = pieces.join('-');
	if (!/^(?:(?:2|4)-)?(?:11|3-4-4|13|15|5-4-4|7-4|3-8)$/.test(shape)) return false;
	if (endsWithWord(before, words.phone, 8) && !isDocumentContext(number)) return true;
	if (AFTER_A_SIGN.test(before) || BEFORE_A_UNIT.test(after)) return false;
	return !endsWithWord(before, words.document, 8);
}

function fitsLuhn(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index += 1) {
		const digit = Number(digits[digits.length - 1 - index]);
		const doubled = index % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

function isBankAccount(number: FoundNumber): boolean {
	const { after, before, digits, pieces } = number;
	if (!/^\d+$/.test(digits)) return false;
	if (endsWithWord(before, words.account, 8)) return true;
	if (words.account.some((word) => after.startsWith(word))) return true;
	if (digits.length < 16 || digits.length > 19 || !fitsLuhn(digits)) return false;
	if (isDocumentContext(number) || AFTER_A_SIGN.test(before) || BEFORE_A_UNIT.test(after)) {
		return false;
	}
	// UnionPay by its prefix; other cards only as they stand on plastic, four by four.
	return digits.startsWith('62') || (/^[345]/.test(digits) && pieces.join('') === '4444');
}

/** Tells whether a number is an identity number, a mobile number or a bank account. Never throws. */
export function isPersonalNumber(number: FoundNumber): boolean {
	return (
		isNamedAsId(number) ||
		isResidentId(number) ||
		isOldResidentId(number) ||
		isMobile(number) ||
		isBankAccount(number)
	);
}
