// What somebody typed, as the results page has to treat it.
import {
	classifyIdentifier,
	holdsResidentId,
	type InvalidUsccReading,
	type Uscc,
	usccsInText,
} from '@zhixin/api-client/identifiers';

export type TypedText =
	| { readonly type: 'nothing' }
	/** Not kept: the page neither looks it up nor shows it again. */
	| { readonly type: 'person' }
	| { readonly type: 'impossible-code'; readonly reading: InvalidUsccReading }
	| { readonly type: 'code'; readonly uscc: Uscc }
	| { readonly type: 'words' };

/** The parameter of the results page once a person's number was refused. */
export const refusedName = 'refused';

/** The same page without what was typed: it holds a person's number. */
export function refusedAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
	const query = new URLSearchParams(search);
	query.delete('q');
	query.set(refusedName, 'person');
	return `${pathname}?${query}`;
}

/**
 * Tells what `q` is; a person's number is recognised before anything is sent anywhere, also where it
 * stands among words.
 */
export function readTypedText(q: string): TypedText {
	if (q.trim() === '') return { type: 'nothing' };
	const found = classifyIdentifier(q);
	if (found.type !== 'uscc' && holdsResidentId(q)) return { type: 'person' };
	switch (found.type) {
		case 'looks-like-uscc':
			return { type: 'impossible-code', reading: found.reading };
		case 'uscc':
			return { type: 'code', uscc: found.reading.uscc };
		default: {
			const [code, ...others] = usccsInText(q);
			const isOne = code !== undefined && others.length === 0;
			return isOne ? { type: 'code', uscc: code } : { type: 'words' };
		}
	}
}
