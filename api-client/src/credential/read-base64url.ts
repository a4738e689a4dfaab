// RFC 4648, 5, without padding. Strict: each sequence of bytes has one spelling, so that no character
// of a token can be changed without changing what was signed.

const form = /^[A-Za-z0-9_-]*$/;
/** The characters whose low four (two) bits are zero: what may end a group of two (three). */
const lastOfTwo = /[AQgw]$/;
const lastOfThree = /[AEIMQUYcgkosw048]$/;

/** The bytes, or undefined when the text is not the one right spelling of any. */
export function readBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (!form.test(text)) return undefined;
	const rest = text.length % 4;
	if (rest === 1) return undefined;
	if (rest === 2 && !lastOfTwo.test(text)) return undefined;
	if (rest === 3 && !lastOfThree.test(text)) return undefined;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
