// What is said about a subject in one word for each scheme.
import type { Badge, BadgeSummary, SchemeId } from '@zhixin/api-client';

/** Tells whether the badge of a scheme is granted. */
export function isGranted(badges: readonly Badge[] | undefined, scheme: SchemeId): boolean {
	return badges?.some((badge) => badge.scheme === scheme && badge.state === 'granted') ?? false;
}

/** What a summary says: schemes that are not about the subject, or that it never joined, say nothing. */
export function statedBadges(badges: readonly Badge[] | undefined): BadgeSummary[] {
	return (badges ?? [])
		.filter(({ state }) => state !== 'not-in-scope' && state !== 'not-enrolled')
		.map(({ scheme, state }) => ({ scheme, state }));
}
