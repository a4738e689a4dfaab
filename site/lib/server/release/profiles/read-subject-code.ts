// The cell that should hold a unified social credit code, and what stands there instead.

import {
	looksLikeResidentId,
	readRegistrationNumber,
	readUscc,
	type ValidUsccReading,
} from '@zhixin/api-client/identifiers';
import { looksLikeOldResidentId } from '../old-resident-id.ts';
import type { QuarantineReason } from './profile.ts';

/** A code, or why there is none; `message` quotes nothing of the cell. */
export type SubjectCode =
	| { readonly outcome: 'valid'; readonly reading: ValidUsccReading }
	| { readonly outcome: 'refused'; readonly reason: QuarantineReason; readonly message: string };

// 000…, 999…, 111…, XXX…, 1234567890…: what is typed where a code must be and none is known.
const PLACEHOLDER = /^(.)\1*X?$|^0?1234567890?|^X{3}|^0{8}/;
const AS_NUMBER = /^\d(\.\d+)?E\+?\d+$/i;

function refuse(reason: QuarantineReason, message: string): SubjectCode {
	return { outcome: 'refused', reason, message };
}

const IS_A_PERSON = refuse(
	'natural-person',
	'has the identity number of a person where the code of an organisation should be',
);

function explainFault(normalised: string, reason: string): SubjectCode {
	switch (reason) {
		case 'empty':
			return refuse('missing-uscc', 'has no unified social credit code');
		case 'placeholder':
			return refuse('placeholder-code', 'has a placeholder instead of a code');
		case 'alphabet':
			return refuse('invalid-uscc: alphabet', 'has a code with a character that no code has');
		case 'division':
			return refuse('invalid-uscc: division', 'has a code with letters where its division stands');
		case 'check-character':
			return refuse(
				'invalid-uscc: check-character',
				'has a code whose check character does not fit: a character is wrong or two are swapped',
			);
		default:
			return refuse(
				'invalid-uscc: length',
				`has ${normalised.length} characters where a code has 18`,
			);
	}
}

// One number in 31 fits the check character of a code, whatever it is; few fit in every respect.
function checkDoubts(reading: ValidUsccReading): SubjectCode {
	if (reading.warnings.length > 0) {
		if (looksLikeResidentId(reading.uscc)) return IS_A_PERSON;
		if (PLACEHOLDER.test(reading.uscc)) return explainFault(reading.uscc, 'placeholder');
	}
	return { outcome: 'valid', reading };
}

/**
 * Reads the code cell of a row. A registration number alone is refused under its own reason, for
 * the registrar can still give the code; so is a code that a spreadsheet turned into a number. A
 * resident identity number is refused, and so is a code that may just as well be one. Never throws.
 */
export function readSubjectCode(cell: string | null): SubjectCode {
	if (cell === null) return explainFault('', 'empty');
	const reading = readUscc(cell);
	if (reading.outcome === 'valid') return checkDoubts(reading);
	const { normalised, reason } = reading;
	if (looksLikeResidentId(normalised)) return IS_A_PERSON;
	if (AS_NUMBER.test(cell.trim())) {
		return refuse(
			'code-as-number',
			'has a code that a spreadsheet stored as a number and rounded: format the column as text',
		);
	}
	if (PLACEHOLDER.test(normalised)) return explainFault(normalised, 'placeholder');
	if (readRegistrationNumber(normalised).outcome === 'valid') {
		return refuse('registration-number-only', 'has a registration number where the code should be');
	}
	if (looksLikeOldResidentId(normalised)) return IS_A_PERSON;
	return explainFault(normalised, reason);
}
