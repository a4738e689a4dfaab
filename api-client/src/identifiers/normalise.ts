// What a hand, a spreadsheet or a scanner adds around a code is taken off before any check.

// White space, dashes, the minus sign (a symbol, not a dash, to Unicode), zero-width and bidi
// marks, the BOM and the control characters a scanner appends.
const NOT_PART_OF_A_CODE = /[\s\p{Z}\p{Pd}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u{2212}]/gu;

/**
 * Gives the text as a code is written: half width, upper case, without spaces, hyphens and
 * invisible characters. Never replaces a letter and never throws. GB 11714 prints its hyphen for
 * the eye only; GB 32100-2015 has none.
 */
export function normaliseIdentifier(text: string): string {
	return (
		text
			.normalize('NFKC')
			.replace(NOT_PART_OF_A_CODE, '')
			// ASCII only: `toUpperCase` would make two letters of ß and an I of the Turkish dotless i.
			.replace(/[a-z]/g, (letter) => letter.toUpperCase())
			// A removed mark may have kept two characters apart that compose.
			.normalize('NFKC')
	);
}
