// What every page carries of the release, in the script that it is loaded with. The whole description
// would be a seventh of the home page, and every phone would read it for the one page that shows it.
import type { Release, ReleaseChanges } from '@zhixin/api-client';
import { todayInChina } from '#lib/source/staleness.ts';

/** What is new in a release, in numbers. */
export interface ChangesInBrief extends Pick<ReleaseChanges, 'subjects' | 'records'> {
	/** The day up to which the release goes that it is compared with. */
	readonly since: string;
	/** How many sources are new or have been collected since. */
	readonly updatedSources: number;
}

/** What any page says of the release, and by what it knows that another one is live. */
export interface ReleaseInBrief extends Pick<Release, 'id' | 'sample' | 'withdrawalSeq'> {
	/** Whether there is anything in it but registrations: else nothing found says nothing at all. */
	readonly holdsRecords: boolean;
	/** How many subjects can be looked up. */
	readonly subjects: number;
	/** The day that its newest source was updated; `null` where it has none. */
	readonly updatedAt: string | null;
	/** `null`: there was none before it to compare with. */
	readonly changes: ChangesInBrief | null;
	/** By the id of each source, the day until which it is within its rhythm. */
	readonly staleAfter: Readonly<Record<string, string>>;
}

/** What is new, without naming it. */
export const changesInBrief = ({
	since,
	subjects,
	records,
	updatedSources,
}: ReleaseChanges): ChangesInBrief => ({
	...{ subjects, records },
	since: since.updatedAt ?? todayInChina(new Date(since.builtAt)),
	updatedSources: updatedSources.length,
});

/** A release without what only its own page shows. */
export function releaseInBrief(release: Release): ReleaseInBrief {
	const { id, sample, withdrawalSeq, sources, changes } = release;
	return {
		...{ id, sample, withdrawalSeq },
		holdsRecords: sources.some(({ counts }) => counts.records > 0),
		subjects: sources.reduce((sum, { counts }) => sum + counts.subjects, 0),
		updatedAt:
			sources
				.map(({ updatedAt }) => updatedAt)
				.sort()
				.at(-1) ?? null,
		changes: changes && changesInBrief(changes),
		staleAfter: Object.fromEntries(sources.map(({ id, staleAfter }) => [id, staleAfter])),
	};
}
