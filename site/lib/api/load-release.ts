// What may fail alone is a value: without the release's description every page still stands.
import { ProblemError, type Release } from '@zhixin/api-client';

export type LoadedRelease =
	| { readonly outcome: 'loaded'; readonly release: Release }
	| { readonly outcome: 'unavailable' };

/** The release that `ask` gives, or that there is none. */
export async function loadRelease(ask: () => Promise<Release>): Promise<LoadedRelease> {
	try {
		return { outcome: 'loaded', release: await ask() };
	} catch (error) {
		if (error instanceof ProblemError) return { outcome: 'unavailable' };
		throw error;
	}
}
