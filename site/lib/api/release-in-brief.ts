// What every page carries of the release, in the script that it is loaded with. The whole description
// would be a seventh of the home page, and every phone would read it for the one page that shows it.
import type { Release } from '@zhixin/api-client';

/** What any page says of the release, and by what it knows that another one is live. */
export interface ReleaseInBrief extends Pick<Release, 'id' | 'sample' | 'withdrawalSeq'> {
	/** Whether there is anything in it but registrations: else nothing found says nothing at all. */
	readonly holdsRecords: boolean;
	/** How many subjects can be looked up. */
	readonly subjects: number;
	/** The day that its newest source was updated; `null` where it has none. */
	readonly updatedAt: string | null;
	/** By the id of each source, the day until which it is within its rhythm. */
	readonly staleAfter: Readonly<Record<string, string>>;
}

/** A release without what only its own page shows. */
export function releaseInBrief({ id, sample, withdrawalSeq, sources }: Release): ReleaseInBrief {
	return {
		...{ id, sample, withdrawalSeq },
		holdsRecords: sources.some(({ counts }) => counts.records > 0),
		subjects: sources.reduce((sum, { counts }) => sum + counts.subjects, 0),
		updatedAt:
			sources
				.map(({ updatedAt }) => updatedAt)
				.sort()
				.at(-1) ?? null,
		staleAfter: Object.fromEntries(sources.map(({ id, staleAfter }) => [id, staleAfter])),
	};
}
