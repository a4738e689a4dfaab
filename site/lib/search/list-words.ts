// Words that are typed as if they were a business, and are what a published list or a kind of record is called.
import type { RecordType } from '@zhixin/api-client';
import data from './list-words.json' with { type: 'json' };

/** What is called by the words that were typed: the published lists, or the records of a type. */
export type NamedThing =
	| { readonly is: 'lists' }
	| { readonly is: 'records'; readonly type: RecordType };

const records = new Map(Object.entries(data.records as Record<string, RecordType>));
const lists = new Set(data.lists);

/** What `q` is the name of; `undefined` where it may be the name of a business. */
export function namedBy(q: string): NamedThing | undefined {
	const words = q.normalize('NFKC').trim().toLowerCase();
	if (lists.has(words)) return { is: 'lists' };
	const type = records.get(words);
	return type === undefined ? undefined : { is: 'records', type };
}
