import type { Release, ReleaseSource } from '@zhixin/api-client';
import { expect, it } from 'vitest';
import { changesInBrief, releaseInBrief } from './release-in-brief.ts';

const counts = { rows: 9, quarantined: 1, subjects: 0, records: 0 };
const source = (id: string, more: Partial<ReleaseSource> = {}): ReleaseSource => ({
	...{ id, name: '甲', department: '乙', rhythmDays: 7, quarantinedByReason: { 'no-name': 1 } },
	...{ updatedAt: '2026-11-20', staleAfter: '2026-11-27', counts, ...more },
});
const release = (sources: Release['sources']): Release => ({
	...{ id: 'r1', builtAt: '2026-11-21T00:00:00Z', sample: true, withdrawalSeq: 3, sources },
	changes: {
		since: { id: 'r0', builtAt: '2026-11-19T20:00:00Z', updatedAt: '2026-11-18' },
		subjects: { added: 4, removed: 1 },
		records: { added: 2, removed: 0 },
		updatedSources: ['register', 'licences'],
	},
	quality: {
		...{ rows: 9, quarantined: 1, checksumInvalid: 0, innerCheckInvalid: 0, categoryUnknown: 0 },
		...{ regionUnknown: 0, sameCodeManyNames: 0, sameNameManyCodes: 0, codes: 8, wrongCodes: 0 },
		...{ duplicateCodes: 0, rate: 0, target: 0.0001 },
	},
});

it('carries what any page says of a release, and nothing that only its own page shows', () => {
	const sources = [
		source('register', { updatedAt: '2026-11-22', counts: { ...counts, subjects: 5 } }),
		source('penalties', { staleAfter: '2026-12-01', counts: { ...counts, records: 2 } }),
		source('licences', { counts: { ...counts, subjects: 2 } }),
	];
	expect(releaseInBrief(release(sources))).toEqual({
		...{ id: 'r1', sample: true, withdrawalSeq: 3 },
		holdsRecords: true,
		subjects: 7,
		updatedAt: '2026-11-22',
		changes: {
			since: '2026-11-18',
			subjects: { added: 4, removed: 1 },
			records: { added: 2, removed: 0 },
			updatedSources: 2,
		},
		staleAfter: { register: '2026-11-27', penalties: '2026-12-01', licences: '2026-11-27' },
	});
});

it('a release of registrations alone holds no records', () => {
	const registrations = source('register', { counts: { ...counts, subjects: 5 } });
	expect(releaseInBrief(release([registrations])).holdsRecords).toBe(false);
});

it('what had no source is told by the day on which it was built, by the clock of China', () => {
	const since = { id: 'r0', builtAt: '2026-11-19T20:00:00Z', updatedAt: null };
	const none = { added: 0, removed: 0 };
	const changes = { since, subjects: none, records: none, updatedSources: [] };
	expect(changesInBrief(changes).since).toBe('2026-11-20');
});

it('a first release has nothing new', () => {
	expect(releaseInBrief({ ...release([]), changes: null }).changes).toBeNull();
});

it('a release without sources was never updated, and has nothing to look up', () => {
	expect(releaseInBrief(release([]))).toMatchObject({
		...{ holdsRecords: false, subjects: 0, updatedAt: null, staleAfter: {} },
	});
});
