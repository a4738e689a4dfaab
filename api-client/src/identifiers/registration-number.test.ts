import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegistrationNumber, registrationCheckDigit } from './registration-number.ts';

const digit = fc.constantFrom(...'0123456789');
const body = fc.string({ unit: digit, minLength: 14, maxLength: 14 });

describe('readRegistrationNumber', () => {
	it.each([
		['110108000000016', '110108', 'domestic'],
		['440301108548379', '440301', 'domestic'],
		[' 4403 0110 8548 379 ', '440301', 'domestic'],
	])('reads %s', (text, division, registrantClass) => {
		expect(readRegistrationNumber(text)).toMatchObject({
			outcome: 'valid',
			registrar: { division },
			registrantClass,
		});
	});

	it.each([
		['3', 'domestic'],
		['4', 'foreign'],
		['5', 'foreign'],
		['6', 'individual'],
	])('takes a sequence that begins with %s for %s', (first, registrantClass) => {
		const fourteen = `369900${first}0000001`;
		const reading = readRegistrationNumber(fourteen + registrationCheckDigit(fourteen));
		expect(reading).toMatchObject({ outcome: 'valid', registrantClass });
	});

	it.each([
		['', 'empty', undefined],
		['3209231100626', 'length', undefined],
		['44030110854837X', 'alphabet', 15],
		['440301108548378', 'check-digit', 15],
		['000000000000000', 'check-digit', 15],
	])('refuses "%s" for its %s', (text, reason, at) => {
		expect(readRegistrationNumber(text)).toMatchObject({ outcome: 'invalid', reason, at });
	});

	it('detects every single wrong digit', () => {
		fc.assert(
			fc.property(body, fc.nat(14), fc.integer({ min: 1, max: 9 }), (fourteen, place, step) => {
				const right = fourteen + registrationCheckDigit(fourteen);
				const other = (Number(right.charAt(place)) + step) % 10;
				const wrong = right.slice(0, place) + other + right.slice(place + 1);
				expect(readRegistrationNumber(right).outcome).toBe('valid');
				expect(readRegistrationNumber(wrong).outcome).toBe('invalid');
			}),
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
				expect(['valid', 'invalid']).toContain(readRegistrationNumber(text).outcome);
			}),
		);
	});
});

describe('registrationCheckDigit', () => {
	it('throws a RangeError for anything but fourteen digits', () => {
		expect(() => registrationCheckDigit('1101080000000')).toThrow(RangeError);
	});
});
