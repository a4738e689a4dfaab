// The badges of a subject with the criteria by which they were judged. They may fail alone: the rest
// of the page stands. Never from the device: an outcome may not outlive its `expires`.
import { type Badge, ProblemError, type Scheme, type SchemeVersion } from '@zhixin/api-client';
import { siteClient } from '#lib/api/site-client.ts';

/** A badge with its scheme, and the version of the criteria by which it was judged. */
export interface JudgedBadge {
	readonly badge: Badge;
	readonly scheme: Scheme;
	readonly version: SchemeVersion | undefined;
}

export type ReadBadges =
	| { readonly outcome: 'read'; readonly badges: readonly JudgedBadge[] }
	| { readonly outcome: 'unavailable' };

/** Reads the badges of the trades that a subject is in. */
export async function readBadges(
	fetch: typeof globalThis.fetch,
	uscc: string,
): Promise<ReadBadges> {
	const client = siteClient(fetch);
	try {
		const [{ items }, { items: schemes }] = await Promise.all([
			client.subjectBadges({ uscc }),
			client.schemes(),
		]);
		const badges = items.flatMap((badge) => {
			const scheme = schemes.find(({ id }) => id === badge.scheme);
			if (scheme === undefined || badge.state === 'not-in-scope') return [];
			const version = scheme.versions.find((one) => one.version === badge.schemeVersion);
			return [{ badge, scheme, version }];
		});
		return { outcome: 'read', badges };
	} catch (cause) {
		if (cause instanceof ProblemError) return { outcome: 'unavailable' };
		throw cause;
	}
}
