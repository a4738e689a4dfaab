// From what the page asks to what it can say about it. A question that cannot be answered is a
// value: the page says why and keeps what was typed.
import {
	type Client,
	InvalidRequestError,
	longestQuery,
	type SubjectPage,
} from '@zhixin/api-client';
import type { Asked } from './asked.ts';

export type LookedUp =
	| { readonly outcome: 'found'; readonly page: SubjectPage }
	| { readonly outcome: 'too-long'; readonly longest: number }
	/** The page before it belongs to a former release, or the link is incomplete. */
	| { readonly outcome: 'stale' }
	| { readonly outcome: 'refused' };

// The API refuses what is in no list; nothing here has to know the lists.
type Checked = Parameters<Client['subjects']>[0];

/** What the API says to `asked`; throws its problem unless that is about a parameter. */
export async function lookUp(client: Client, asked: Asked): Promise<LookedUp> {
	const { q = '' } = asked;
	if (q.length > longestQuery) return { outcome: 'too-long', longest: longestQuery };
	try {
		return { outcome: 'found', page: await client.subjects(asked as Checked) };
	} catch (cause) {
		if (!(cause instanceof InvalidRequestError)) throw cause;
		const isCursor = cause.errors.some(({ parameter }) => parameter === 'cursor');
		return { outcome: isCursor ? 'stale' : 'refused' };
	}
}
