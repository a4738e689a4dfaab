/** The immutable build of all imported sources that answers now, and how good its sources are. */
import { z } from 'zod';
import { day, instant } from './formats.ts';

export const releaseSource = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		department: z.string(),
		rhythmDays: z.int().min(1),
		updatedAt: day,
		staleAfter: day,
		counts: z.strictObject({
			rows: z.int().min(0),
			quarantined: z.int().min(0),
			subjects: z.int().min(0),
			records: z.int().min(0),
		}),
		/** Rows that were not taken, by the code of the reason; the most frequent reason first. */
		quarantinedByReason: z.record(z.string(), z.int().min(1)),
	})
	.meta({ id: 'ReleaseSource' });
export type ReleaseSource = z.infer<typeof releaseSource>;

/**
 * Duplicate and wrong codes (重错码), counted over all rows read. `rate` is wrong and duplicate codes
 * in the stock of `codes`; `target` is what the province has set itself.
 */
export const quality = z
	.strictObject({
		rows: z.int().min(0),
		quarantined: z.int().min(0),
		checksumInvalid: z.int().min(0),
		innerCheckInvalid: z.int().min(0),
		categoryUnknown: z.int().min(0),
		regionUnknown: z.int().min(0),
		sameCodeManyNames: z.int().min(0),
		sameNameManyCodes: z.int().min(0),
		codes: z.int().min(0),
		wrongCodes: z.int().min(0),
		duplicateCodes: z.int().min(0),
		rate: z.number().min(0),
		target: z.number().min(0).max(1),
	})
	.meta({ id: 'Quality' });
export type Quality = z.infer<typeof quality>;

/** How many came and how many went. */
const comings = z.strictObject({ added: z.int().min(0), removed: z.int().min(0) });

/**
 * What is new in a release: against the one that was live when it was built. Counted by the codes of
 * subjects and the ids of records; one whose content alone is another is neither added nor removed.
 */
export const releaseChanges = z
	.strictObject({
		/** That release, and the day on which the newest of its sources was collected; `null`: it had none. */
		since: z.strictObject({ id: z.string(), builtAt: instant, updatedAt: day.nullable() }),
		subjects: comings,
		records: comings,
		/** The ids of the sources that were not in it or have been collected since. */
		updatedSources: z.array(z.string()),
	})
	.meta({ id: 'ReleaseChanges' });
export type ReleaseChanges = z.infer<typeof releaseChanges>;

export const release = z
	.strictObject({
		id: z.string(),
		builtAt: instant,
		/** Synthetic data: every page and embed says so. */
		sample: z.boolean(),
		sources: z.array(releaseSource),
		quality,
		/** `null`: no release of the same kind, sample or not, was live before it. */
		changes: releaseChanges.nullable(),
		withdrawalSeq: z.int().min(0),
	})
	.meta({ id: 'Release' });
export type Release = z.infer<typeof release>;
