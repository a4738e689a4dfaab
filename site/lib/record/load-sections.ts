// The newest records of each type that a subject has: what its page shows at once.
import type { CreditRecord, RecordType, Subject } from '@zhixin/api-client';
import { siteClient } from '#lib/api/site-client.ts';

const shownAtOnce = 3;

/** One section of a subject's page. */
export interface RecordSection {
	readonly type: RecordType;
	readonly count: number;
	readonly records: readonly CreditRecord[];
}

/** Throws what the client throws. */
export function loadSections(
	fetch: typeof globalThis.fetch,
	{ uscc, sections }: Subject,
): Promise<RecordSection[]> {
	const client = siteClient(fetch);
	return Promise.all(
		sections.map(async ({ type, count }) => ({
			type,
			count,
			records: (await client.records({ uscc, type, limit: shownAtOnce })).items,
		})),
	);
}
