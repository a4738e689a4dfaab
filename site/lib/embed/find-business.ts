// From what somebody typed to the businesses that may be meant.
import type { SubjectSummary } from '@zhixin/api-client';
import type { InvalidUsccReading, Uscc } from '@zhixin/api-client/identifiers';
import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { lookUp } from '#lib/search/look-up.ts';
import { readTypedText } from '#lib/search/typed-text.ts';

export type FoundBusinesses =
	| { readonly outcome: 'nothing-typed' | 'person' | 'refused' }
	| { readonly outcome: 'code'; readonly uscc: Uscc }
	| { readonly outcome: 'impossible-code'; readonly reading: InvalidUsccReading }
	| {
			readonly outcome: 'found';
			readonly items: readonly SubjectSummary[];
			readonly hasMore: boolean;
	  };

/** Finds businesses by name or code; throws the error page where nothing can be asked. */
export async function findBusiness(
	q: string,
	fetch: typeof globalThis.fetch,
): Promise<FoundBusinesses> {
	const typed = readTypedText(q);
	switch (typed.type) {
		case 'nothing':
			return { outcome: 'nothing-typed' };
		case 'person':
			return { outcome: 'person' };
		case 'code':
			return { outcome: 'code', uscc: typed.uscc };
		case 'impossible-code':
			return { outcome: 'impossible-code', reading: typed.reading };
		default: {
			const looked = await orErrorPage(lookUp(siteClient(fetch), { q }));
			if (looked.outcome !== 'found') return { outcome: 'refused' };
			const { items, nextCursor } = looked.page;
			return { outcome: 'found', items, hasMore: nextCursor !== null };
		}
	}
}
