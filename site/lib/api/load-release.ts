// What may fail alone is a value: without the release's description every page still stands.
import { ProblemError, type Release } from '@zhixin/api-client';
import { siteClient } from './site-client.ts';

export type LoadedRelease =
	| { readonly outcome: 'loaded'; readonly release: Release }
	| { readonly outcome: 'unavailable' };

/** The release that answers now, or that there is none. */
export async function loadRelease(fetch: typeof globalThis.fetch): Promise<LoadedRelease> {
	try {
		return { outcome: 'loaded', release: await siteClient(fetch).release() };
	} catch (error) {
		if (error instanceof ProblemError) return { outcome: 'unavailable' };
		throw error;
	}
}
