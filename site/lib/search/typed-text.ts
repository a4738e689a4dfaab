// What somebody typed, as the results page has to treat it.
import {
	classifyIdentifier,
	type InvalidUsccReading,
	type Uscc,
} from '@zhixin/api-client/identifiers';

export type TypedText =
	| { readonly type: 'nothing' }
	/** Not kept: the page neither looks it up nor shows it again. */
	| { readonly type: 'person' }
	| { readonly type: 'impossible-code'; readonly reading: InvalidUsccReading }
	| { readonly type: 'code'; readonly uscc: Uscc }
	| { readonly type: 'words' };

/** Tells what `q` is; a person's number is recognised before anything is sent anywhere. */
export function readTypedText(q: string): TypedText {
	if (q.trim() === '') return { type: 'nothing' };
	const found = classifyIdentifier(q);
	switch (found.type) {
		case 'resident-id':
			return { type: 'person' };
		case 'looks-like-uscc':
			return { type: 'impossible-code', reading: found.reading };
		case 'uscc':
			return { type: 'code', uscc: found.reading.uscc };
		default:
			return { type: 'words' };
	}
}
