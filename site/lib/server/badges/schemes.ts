// The 信用+ schemes: `data/schemes/<id>.yaml`, one file each, with every version that was ever in force.
import { type SchemeId, schemeIds, subjectStatuses } from '@zhixin/api-client';
import { z } from 'zod';
import { basis, bilingual, wordCode } from '#lib/server/catalogue/rows.ts';
import { readDataFile } from '#lib/server/data/read-data-file.ts';

const words = z.array(z.string().min(2));

const factCriterion = z.strictObject({ id: wordCode, label: bilingual, register: wordCode });
/** A fact that a sector register states. */
export type FactCriterion = z.infer<typeof factCriterion>;

const suspension = z
	.strictObject({
		id: wordCode,
		label: bilingual,
		/** Why this tells anything about the trade (文化和旅游部令第7号 art. 2: reasonable connection). */
		reason: bilingual,
		statuses: z.array(z.enum(subjectStatuses)).default([]),
		lists: z.array(z.string()).default([]),
		types: z.array(z.literal('abnormal-operation')).default([]),
		/** Without a fresh source of each of these lists no badge is granted. */
		mustBeKnown: z.boolean().default(false),
	})
	.refine(({ lists, statuses, types }) => lists.length + statuses.length + types.length > 0, {
		message: 'suspends on nothing',
	});
/** What takes the badge away for as long as it lasts. */
export type Suspension = z.infer<typeof suspension>;

const route = z.strictObject({
	id: wordCode,
	label: bilingual,
	requires: z.array(factCriterion).min(1),
	shows: z.array(factCriterion),
});
/** One way to the badge. */
export type Route = z.infer<typeof route>;

const version = z.strictObject({
	version: z.string().min(1),
	effectiveFrom: z.iso.date(),
	freshnessDays: z.int().min(1),
	basis: z.array(basis).min(1),
	/** Whom the scheme is about: by register, or by words of the name or the business scope. */
	scope: z.strictObject({
		registers: z.array(wordCode).min(1),
		nameWords: words,
		scopeWords: words,
	}),
	routes: z.array(route).min(1),
	suspends: z.array(suspension),
});
/** The criteria of a scheme as they stand from one day on. */
export type SchemeVersionData = z.infer<typeof version>;

const wording = z.strictObject({
	short: z.string().min(1),
	long: z.string().min(1),
	spoken: z.string().min(1),
	absence: z.string().min(1),
});

const inOrder = (versions: readonly SchemeVersionData[]) =>
	versions.every(
		({ effectiveFrom }, index) =>
			index === 0 || effectiveFrom > (versions[index - 1]?.effectiveFrom ?? ''),
	);

/** The schema of a file of `data/schemes/`. */
export const schemeFile = z.strictObject({
	id: z.enum(schemeIds),
	name: bilingual,
	wording: z.strictObject({ zh: wording, en: wording }),
	versions: z.array(version).min(1).refine(inOrder, { message: 'the oldest must come first' }),
});
/** A scheme with all its versions, the oldest first. */
export type SchemeData = z.infer<typeof schemeFile>;

let read: ReadonlyMap<SchemeId, SchemeData> | undefined;

function schemes(): ReadonlyMap<SchemeId, SchemeData> {
	read ??= new Map(
		schemeIds.map((id) => [id, readDataFile(`schemes/${id}.yaml`, schemeFile)] as const),
	);
	return read;
}

/** Gives all schemes in the order of the contract. Throws a DataFileError when a file is not as it should be. */
export function allSchemes(): SchemeData[] {
	return [...schemes().values()];
}

/** Gives one scheme; undefined for a text that is no id of one. */
export function schemeOf(id: string): SchemeData | undefined {
	return schemes().get(id as SchemeId);
}
