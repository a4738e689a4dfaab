// Whether a text holds a private person's number anywhere: then none of it is shown or sent.
import {
	classifyIdentifier,
	looksLikeResidentId,
	normaliseIdentifier,
} from '@zhixin/api-client/identifiers';

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/**
 * Tells whether the form of an identity number (GB 11643-1999) is anywhere in `text`, also in
 * groups or percent-encoded. Rather once too often: all that is lost is a text that is not shown.
 * A code of an organisation that fits in every respect counts as one.
 */
export function holdsPerson(text: string): boolean {
	return [text, decoded(text)].some((one) => {
		const windows = normaliseIdentifier(one).matchAll(/(?=([1-8]\d{16}[\dX]))/g);
		return [...windows].some(
			([, window = '']) =>
				looksLikeResidentId(window) && classifyIdentifier(window).type === 'resident-id',
		);
	});
}
