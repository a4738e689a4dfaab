import { describe, expect, test } from 'vitest';
import { codes } from '../make-codes.fixture.ts';
import { readSubjectCode } from './read-subject-code.ts';

function reasonOf(cell: string | null): string {
	const code = readSubjectCode(cell);
	return code.outcome === 'valid' ? code.reading.uscc : code.reason;
}

describe('the code cell', () => {
	test.each([
		[codes.enterprise, codes.enterprise],
		[' ９１369900-ma0dema17n ', codes.enterprise],
		[codes.collective, codes.collective],
		[null, 'missing-uscc'],
		['000000000000000000', 'placeholder-code'],
		['00000000000000000X', 'placeholder-code'],
		['999999999999999999', 'placeholder-code'],
		['XXXXXXXXXXXXXXXXXX', 'placeholder-code'],
		['123456789012345678', 'placeholder-code'],
		['0', 'placeholder-code'],
		['110108000000016', 'registration-number-only'],
		['3209231100626', 'invalid-uscc: length'],
		['91350100M000100Y4A', 'invalid-uscc: check-character'],
		['91350100M000100YIO', 'invalid-uscc: alphabet'],
		['9135A100M000100Y43', 'invalid-uscc: division'],
		['9.1360100322501018E+17', 'code-as-number'],
		// A made-up identity number: its check digit fits.
		['110101199003074514', 'natural-person'],
		// Mistyped, and one of the fifteen digits of before 1999.
		['110101199003074515', 'natural-person'],
		['110101900307450', 'natural-person'],
	])('%s: %s', (cell, outcome) => {
		expect(reasonOf(cell)).toBe(outcome);
	});

	test('is never quoted in the message', () => {
		for (const cell of ['110101199003074514', '91350100M000100Y4A', '110108000000016']) {
			expect(JSON.stringify(readSubjectCode(cell))).not.toContain(cell);
		}
	});
});
