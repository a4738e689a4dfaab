// The default engine: one read-only SQLite release file in this process.
import type { DatabaseSync } from 'node:sqlite';
import { SubjectNotFoundError } from '@zhixin/api-client';
import { isGranted, statedBadges } from '#lib/server/badges/stated-badges.ts';
import type { BadgeRegistry } from '../engine.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { listSubjects } from './list-subjects.ts';
import { createBadgeReader } from './read-badges.ts';
import { readHolders } from './read-holders.ts';
import { readList } from './read-list.ts';
import { readMerchants } from './read-merchants.ts';
import { readRecords } from './read-records.ts';
import { readRelease } from './read-release.ts';
import { readSubject } from './read-subject.ts';
import { readWithdrawalsSince } from './read-withdrawals.ts';
import { createCandidateReader } from './scheme-candidates.ts';
import { createScopeTest } from './scheme-scope.ts';
import { type SummaryBadges, searchSubjects } from './search-subjects.ts';
import { openSearch } from './searched-release.ts';
import { type Moment, showRelease } from './shown-release.ts';
import { suggestSubjects } from './suggest.ts';

/**
 * An engine over an open release, as it may be shown at each moment. The caller closes the
 * database when the release is replaced.
 */
export function createEmbeddedEngine(database: DatabaseSync, moment: Moment): BadgeRegistry {
	const description = readRelease(database);
	const shown = showRelease(database, description.id, moment);
	const badgesOf = createBadgeReader(shown, moment.now);
	const candidatesOf = createCandidateReader(database);
	const released = openSearch(shown, {
		candidates: (scheme) => candidatesOf(scheme).ranks,
		isHolder: (uscc, scheme) => isGranted(badgesOf(uscc), scheme),
	});
	const isInScope = createScopeTest(database);
	const badgesOfRow: SummaryBadges = (row) =>
		isInScope(row) ? statedBadges(badgesOf(row.uscc)) : [];
	return {
		search: async (search) => searchSubjects(released, search, badgesOfRow),
		suggest: async (asked) => suggestSubjects(released, asked),
		subject: async (uscc) => ({
			...readSubject(shown, uscc),
			badges: statedBadges(badgesOf(uscc)),
			lookalikes: findLookalikes(released, uscc),
		}),
		records: async (asked) => readRecords(shown, asked),
		listEntries: async (asked) => readList(shown, asked),
		badges: async (uscc) => {
			const badges = badgesOf(uscc);
			if (badges === undefined) throw new SubjectNotFoundError();
			return { items: [...badges] };
		},
		schemeHolders: async (asked) => readHolders(shown, candidatesOf(asked.id), badgesOf, asked),
		merchants: (usccs) => readMerchants(shown, badgesOf, usccs),
		stamp: () => `${description.id} ${shown.withdrawals().length}`,
		withdrawals: async (since) => readWithdrawalsSince(shown.withdrawals(), since),
		listing: listSubjects(shown),
		release: async () => ({ ...description, withdrawalSeq: shown.withdrawals().length }),
	};
}
