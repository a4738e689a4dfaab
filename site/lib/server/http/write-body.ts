import { acceptsEnglishNames, englishNameFields } from '@zhixin/api-client';

const fieldsOfLater: ReadonlySet<string> = new Set(englishNameFields);
const withoutLater = (key: string, value: unknown) => (fieldsOfLater.has(key) ? undefined : value);

/** An answer as JSON; with English names for a client that says that it knows them. */
export const writeBody = ({ headers }: Request, answer: unknown): string =>
	headers.get('accept') === acceptsEnglishNames
		? JSON.stringify(answer)
		: JSON.stringify(answer, withoutLater);
