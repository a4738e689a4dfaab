// GS 15-2006, the 15-digit business registration number that licences carried before the USCC
// and that old records still use as their only key.

import { normaliseIdentifier } from './normalise.ts';

declare const brand: unique symbol;

/** A 15-digit business registration number 工商注册号 whose check digit fits. */
export type RegistrationNumber = string & { readonly [brand]: 'RegistrationNumber' };

/** Who a registration number was given to, as the first digit of its sequence tells. */
export type RegistrantClass = 'domestic' | 'foreign' | 'individual';

/** What stands where a registration number was expected; `at` counts from 1. */
export type RegistrationNumberReading =
	| {
			readonly outcome: 'valid';
			readonly registrationNumber: RegistrationNumber;
			/** Six digits, as given at the time: often retired, never a reason to reject. */
			readonly registrar: { readonly division: string };
			readonly registrantClass: RegistrantClass;
	  }
	| {
			readonly outcome: 'invalid';
			readonly reason: 'empty' | 'length' | 'alphabet' | 'check-digit';
			readonly at: number | undefined;
			readonly normalised: string;
	  };

// GS 15-2006: 0-3 domestic, 4-5 foreign-invested, 6-9 individual businesses.
function classOf(sequence: string): RegistrantClass {
	const first = Number(sequence.charAt(0));
	if (first <= 3) return 'domestic';
	return first <= 5 ? 'foreign' : 'individual';
}

/**
 * Gives the check digit over the first fourteen digits, by ISO 7064 MOD 11,10 as GS 15-2006
 * prescribes. Throws a RangeError when given anything but fourteen digits.
 */
export function registrationCheckDigit(body: string): string {
	if (!/^[0-9]{14}$/.test(body)) throw new RangeError('a registration number body has 14 digits');
	let product = 10;
	for (const digit of body) {
		product = (2 * ((product + Number(digit)) % 10 || 10)) % 11;
	}
	return String((11 - product) % 10);
}

/**
 * Reads a business registration number in any spelling by GS 15-2006. The 13-digit numbers from
 * before 2007 have no check digit and read as `length`. Never throws.
 */
export function readRegistrationNumber(text: string): RegistrationNumberReading {
	const normalised = normaliseIdentifier(text);
	const refuse = (
		reason: Extract<RegistrationNumberReading, { outcome: 'invalid' }>['reason'],
		at?: number,
	): RegistrationNumberReading => ({ outcome: 'invalid', reason, at, normalised });
	if (normalised === '') return refuse('empty');
	if (normalised.length !== 15) return refuse('length');
	const strange = normalised.search(/[^0-9]/);
	if (strange >= 0) return refuse('alphabet', strange + 1);
	if (registrationCheckDigit(normalised.slice(0, 14)) !== normalised.charAt(14)) {
		return refuse('check-digit', 15);
	}
	return {
		outcome: 'valid',
		registrationNumber: normalised as RegistrationNumber,
		registrar: { division: normalised.slice(0, 6) },
		registrantClass: classOf(normalised.slice(6, 14)),
	};
}
