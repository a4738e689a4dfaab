import { acceptsEnglishNames, englishNameFields } from '@zhixin/api-client';

// Each stands behind the name that it translates. What looks like it inside a text has its quotes escaped.
const englishNames = new RegExp(`,"(?:${englishNameFields.join('|')})":"(?:[^"\\\\]|\\\\.)*"`, 'g');

/** An answer as JSON; with English names for a client that says that it knows them. */
export function writeBody({ headers }: Request, answer: unknown): string {
	const body = JSON.stringify(answer);
	return headers.get('accept') === acceptsEnglishNames ? body : body.replace(englishNames, '');
}
