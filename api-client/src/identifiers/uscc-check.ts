// GB 32100-2015 in arithmetic: what makes eighteen characters a code at all. Apart from
// `uscc.ts`, because suggestions need it too and `uscc.ts` needs suggestions.

declare const brand: unique symbol;

/** A unified social credit code 统一社会信用代码: normalised, well formed, check character right. */
export type Uscc = string & { readonly [brand]: 'Uscc' };

/** Why a text is no USCC. */
export type UsccFaultReason =
	| 'empty'
	| 'length'
	| 'alphabet'
	| 'division'
	| 'placeholder'
	| 'check-character';

/** The first fault found; `at` counts from 1, as the standard does, where one place is at fault. */
export interface UsccFault {
	readonly reason: UsccFaultReason;
	readonly at: number | undefined;
}

// GB 32100-2015: no I, O, S, V, Z, which hands mistake for 1, 0, 5, U, 2.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const OUTSIDE_ALPHABET = new RegExp(`[^${ALPHABET}]`);
const NO_ORGANISATION = '000000000';

/**
 * Gives the 18th character over the first seventeen: GB 32100-2015, MOD 31-3. Throws a RangeError
 * when given anything but seventeen characters of its alphabet.
 */
export function usccCheckCharacter(body: string): string {
	if (body.length !== 17 || OUTSIDE_ALPHABET.test(body)) {
		throw new RangeError('a USCC body has 17 characters of the alphabet of GB 32100-2015');
	}
	return checkCharacterOf(body);
}

function checkCharacterOf(body: string): string {
	let sum = 0;
	let weight = 1;
	for (const character of body) {
		sum += ALPHABET.indexOf(character) * weight;
		weight = (weight * 3) % 31;
	}
	// The outer remainder keeps codes that end in 0: some libraries look up index 31 and lose them.
	return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Gives the first fault of a normalised text as a USCC, or undefined when it is one. Neither the
 * class (new rows are added to the table) nor the division (retired ones live on inside codes) is
 * a fault; letters where the division stands are. Never throws.
 */
export function findUsccFault(normalised: string): UsccFault | undefined {
	if (normalised === '') return { reason: 'empty', at: undefined };
	if (normalised.length !== 18) return { reason: 'length', at: undefined };
	const outside = normalised.search(OUTSIDE_ALPHABET);
	if (outside >= 0) return { reason: 'alphabet', at: outside + 1 };
	const letter = normalised.slice(2, 8).search(/[^0-9]/);
	if (letter >= 0) return { reason: 'division', at: letter + 3 };
	// Eighteen zeros pass both checks, and registers hold them where no code was known.
	if (normalised.slice(8, 17) === NO_ORGANISATION) return { reason: 'placeholder', at: undefined };
	if (usccCheckCharacter(normalised.slice(0, 17)) !== normalised.charAt(17)) {
		return { reason: 'check-character', at: 18 };
	}
	return undefined;
}

// Of its own, without the reasons: what merchants' pages load has no room for them.
const USCC_FORM = new RegExp(`^[${ALPHABET}]{2}\\d{6}(?!0{9})[${ALPHABET}]{10}$`);

/** Tells whether a text is a USCC exactly as it stands, not normalised. Never throws. */
export function isUscc(text: string): text is Uscc {
	return USCC_FORM.test(text) && checkCharacterOf(text.slice(0, 17)) === text.charAt(17);
}
