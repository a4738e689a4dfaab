import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	organisationCheckCharacter,
	organisationCodeFits,
	readOrganisationCode,
} from './organisation-code.ts';

const character = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const body = fc.string({ unit: character, minLength: 8, maxLength: 8 });

describe('readOrganisationCode', () => {
	it.each(['085948158', '71526726X', '71526726-x', 'MA0DEMA17', '６２５９１２１７３'])(
		'reads %s',
		(text) => {
			expect(readOrganisationCode(text)).toMatchObject({ outcome: 'valid' });
		},
	);

	it.each([
		['', 'empty', undefined],
		['08594815', 'length', undefined],
		['08594815?', 'alphabet', 9],
		['省5948158x', 'alphabet', 1],
		['08594815A', 'alphabet', 9],
		['000000000', 'placeholder', undefined],
		['085948159', 'check-character', 9],
	])('refuses "%s" for its %s', (text, reason, at) => {
		expect(readOrganisationCode(text)).toMatchObject({ outcome: 'invalid', reason, at });
	});

	it('reads every body with the check character computed for it', () => {
		fc.assert(
			fc.property(body, (eight) => {
				fc.pre(eight !== '00000000');
				const code = eight + organisationCheckCharacter(eight);
				expect(readOrganisationCode(code)).toEqual({ outcome: 'valid', organisationCode: code });
				expect(organisationCodeFits(code)).toBe(true);
			}),
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
				expect(['valid', 'invalid']).toContain(readOrganisationCode(text).outcome);
			}),
		);
	});
});

describe('organisationCheckCharacter', () => {
	it('writes ten as X and eleven as 0', () => {
		expect(organisationCheckCharacter('71526726')).toBe('X');
		expect(organisationCheckCharacter('00000000')).toBe('0');
	});

	it('throws a RangeError for anything but a body', () => {
		expect(() => organisationCheckCharacter('7152672')).toThrow(RangeError);
		expect(() => organisationCheckCharacter('7152672省')).toThrow(RangeError);
	});
});
