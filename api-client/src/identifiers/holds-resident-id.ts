// Whether a text holds a private person's number anywhere: then none of it is shown, sent or kept.

import { classifyIdentifier } from './find-identifier.ts';
import { normaliseIdentifier } from './normalise.ts';
import { looksLikeResidentId } from './resident-id.ts';

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// With a digit of the word before it, a code of digits alone could have the form of a person's number.
function withoutCodes(text: string): string {
	const plain = text.normalize('NFKC').toUpperCase();
	return plain.replace(/[0-9A-Z]+/g, (run) =>
		run.length === 18 && classifyIdentifier(run).type === 'uscc' ? '、' : run,
	);
}

/**
 * Tells whether the form of an identity number (GB 11643-1999) is anywhere in `text`, also in
 * groups or percent-encoded. Rather once too often: all that is lost is a text that is not shown.
 * A code of an organisation that fits in every respect counts as one. Never throws.
 */
export function holdsResidentId(text: string): boolean {
	return [text, decoded(text)].some((one) => {
		const read = normaliseIdentifier(withoutCodes(one));
		const windows = [...read.matchAll(/(?=([1-8]\d{16}[\dX]))/g)];
		return windows.some(
			([, window = '']) =>
				looksLikeResidentId(window) && classifyIdentifier(window).type === 'resident-id',
		);
	});
}
