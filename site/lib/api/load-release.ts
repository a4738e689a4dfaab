// What may fail alone is a value: without anything about the release every page still stands.
import { ProblemError } from '@zhixin/api-client';
import type { ReleaseInBrief } from './release-in-brief.ts';

/** A release as far as it is told, or that there is none. */
export type LoadedRelease<Told = ReleaseInBrief> =
	| { readonly outcome: 'loaded'; readonly release: Told }
	| { readonly outcome: 'unavailable' };

/** The release that `ask` gives, or that there is none; throws what is no problem of the API. */
export async function loadRelease<Told>(ask: () => Promise<Told>): Promise<LoadedRelease<Told>> {
	try {
		return { outcome: 'loaded', release: await ask() };
	} catch (error) {
		if (error instanceof ProblemError) return { outcome: 'unavailable' };
		throw error;
	}
}
