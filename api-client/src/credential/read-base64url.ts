// RFC 4648, 5, without padding. Strict: each sequence of bytes has one spelling, so that no character
// of a token can be changed without changing what was signed.

/** The bytes, or undefined when the text is not the one right spelling of any. */
export function readBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
	// `\w` is the alphabet but for the hyphen; a group of one character spells no byte.
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
	const standard = text.replaceAll('-', '+').replaceAll('_', '/');
	const binary = atob(standard);
	// Bits that no byte has room for are zero, or the bytes are spelt another way.
	if (!btoa(binary).startsWith(standard)) return undefined;
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
