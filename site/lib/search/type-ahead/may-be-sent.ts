// What is typed so far and may go to the server as it stands. A search is sent on purpose; a
// suggestion is asked for by every key, so it must not carry what was only on its way to be a
// person's number.
import { normaliseIdentifier } from '@zhixin/api-client/identifiers';

/** One character says too little: its suggestions would be the same few for everybody. */
const fewestCharacters = 2;

// Resident identity numbers, mobile numbers and most bank cards begin with 1 to 8; the 9 of a
// business's credit code does not occur there.
const mayBecomePersonal = /(?<![0-9A-Za-z])[1-8]\d{6,}/;

/** Whether suggestions may be asked for `text`. */
export function mayBeSent(text: string): boolean {
	const plain = text.normalize('NFKC').replace(/[\s-]/g, '');
	if (Array.from(plain).length < fewestCharacters) return false;
	// As the search reads it: whatever else stands between the digits.
	return ![plain, normaliseIdentifier(text)].some((read) => mayBecomePersonal.test(read));
}
