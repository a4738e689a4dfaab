import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtfulUsccs, usccAlphabet, usccs } from './arbitrary-codes.ts';
import { asUscc, formatUscc, readUscc, usccDivision, usccOrganisationCode } from './uscc.ts';
import { isUscc, usccCheckCharacter } from './uscc-check.ts';

describe('a valid code', () => {
	it('is taken apart', () => {
		expect(readUscc('N2369900MF0DEMN18P')).toMatchObject({
			outcome: 'valid',
			uscc: 'N2369900MF0DEMN18P',
			department: { code: 'N', zh: '农业农村' },
			category: { code: 'N2', kind: 'other', basis: { verified: false } },
			registrar: { division: '369900' },
			organisationCode: { code: 'MF0DEMN18', fits: true },
			warnings: [],
		});
	});

	it('whose class is in no row of the table stays valid with a warning', () => {
		const body = '94369900MA0DEMA17';
		expect(readUscc(body + usccCheckCharacter(body))).toMatchObject({
			outcome: 'valid',
			department: { code: '9' },
			category: undefined,
			warnings: ['unknown-class'],
		});
		const elsewhere = 'X1369900MA0DEMA17';
		expect(readUscc(elsewhere + usccCheckCharacter(elsewhere))).toMatchObject({
			outcome: 'valid',
			department: undefined,
			warnings: ['unknown-class'],
		});
	});

	it('whose organisation code does not fit stays valid with a warning', () => {
		expect(readUscc('91369900MA0DEMA18R')).toMatchObject({
			outcome: 'valid',
			organisationCode: { code: 'MA0DEMA18', fits: false },
			warnings: ['organisation-code-mismatch'],
		});
	});

	it('is described whatever its division', () => {
		for (const division of ['360782', '360106', '999999', '000000']) {
			const body = `91${division}MA0DEMA17`;
			expect(readUscc(body + usccCheckCharacter(body))).toMatchObject({
				outcome: 'valid',
				registrar: { division },
				warnings: [],
			});
		}
	});

	it('is read as valid whatever its class and its inner check', () => {
		fc.assert(
			fc.property(doubtfulUsccs, (code) => {
				fc.pre(usccOrganisationCode(code) !== '000000000');
				expect(readUscc(code)).toMatchObject({ outcome: 'valid', uscc: code });
			}),
		);
	});

	it('reads the same in full width, in lower case, with spaces and with hyphens', () => {
		const widen = (code: string) =>
			code.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
		fc.assert(
			fc.property(usccs, (code) => {
				const plain = readUscc(code);
				expect(plain).toMatchObject({ outcome: 'valid', warnings: [] });
				expect(readUscc(widen(code))).toEqual(plain);
				expect(readUscc(code.toLowerCase())).toEqual(plain);
				expect(readUscc(` ${formatUscc(code)}\u3000`)).toEqual(plain);
				expect(readUscc([...code].join('-'))).toEqual(plain);
			}),
		);
	});
});

describe('a slip in a valid code', () => {
	// 31 is prime and no weight is a multiple of it: a changed character always changes the sum.
	it('of one character is always detected', () => {
		fc.assert(
			fc.property(usccs, fc.nat(17), fc.constantFrom(...usccAlphabet), (code, place, other) => {
				fc.pre(code.charAt(place) !== other);
				const slip = code.slice(0, place) + other + code.slice(place + 1);
				expect(readUscc(slip).outcome).toBe('invalid');
			}),
			{ numRuns: 2000 },
		);
	});

	// The weights of neighbours differ, by no multiple of 31, at every place.
	it('that swaps two neighbours is always detected', () => {
		fc.assert(
			fc.property(usccs, fc.nat(16), (code, place) => {
				const [left, right] = [code.charAt(place), code.charAt(place + 1)];
				fc.pre(left !== right);
				const slip = code.slice(0, place) + right + left + code.slice(place + 2);
				expect(readUscc(slip).outcome).toBe('invalid');
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('an invalid code', () => {
	it.each([
		['', 'empty', undefined],
		[' - ', 'empty', undefined],
		['12345', 'length', undefined],
		['江西省某某有限公司', 'length', undefined],
		['91350100M000100YIO', 'alphabet', 17],
		['91369900MA0DEMA1省N', 'alphabet', 17],
		['913699A0MA0DEMA17N', 'division', 7],
		['00000000000000000X', 'placeholder', undefined],
		['000000000000000000', 'placeholder', undefined],
		['91350100M000100Y4A', 'check-character', 18],
		['A1110000600037341L', 'check-character', 18],
	])('"%s" is refused for its %s', (text, reason, at) => {
		expect(readUscc(text)).toMatchObject({ outcome: 'invalid', reason, at });
		expect(asUscc(text)).toBeUndefined();
	});

	it('says what was meant', () => {
		expect(readUscc('9l369900MAODEMAl7N')).toMatchObject({ reason: 'alphabet', suggestions: [] });
		expect(readUscc('91369900MAODEMAI7N')).toMatchObject({
			reason: 'alphabet',
			at: 11,
			normalised: '91369900MAODEMAI7N',
			suggestions: ['91369900MA0DEMA17N'],
		});
	});
});

describe('asUscc', () => {
	it('agrees with readUscc and never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), usccs), (text) => {
				const reading = readUscc(text);
				expect(asUscc(text)).toBe(reading.outcome === 'valid' ? reading.uscc : undefined);
			}),
			{ numRuns: 2000 },
		);
	});

	it('normalises, where isUscc does not', () => {
		expect(asUscc('91 369900 ma0dema17 n')).toBe('91369900MA0DEMA17N');
		expect(isUscc('91369900ma0dema17n')).toBe(false);
	});
});

describe('the parts of a code', () => {
	it('are grouped for the eye as class, division, organisation and check', () => {
		const code = asUscc('52369900MJ0DEMH14N');
		if (code === undefined) throw new Error('the synthetic code must be valid');
		expect(formatUscc(code)).toBe('52 369900 MJ0DEMH14 N');
		expect(usccDivision(code)).toBe('369900');
		expect(usccOrganisationCode(code)).toBe('MJ0DEMH14');
	});
});

describe('usccCheckCharacter', () => {
	it('throws a RangeError for anything but a body', () => {
		expect(() => usccCheckCharacter('9136990')).toThrow(RangeError);
		expect(() => usccCheckCharacter('91369900MA0DEMAI7')).toThrow(RangeError);
	});
});
