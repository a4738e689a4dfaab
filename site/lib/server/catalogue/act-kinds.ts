// The ten administrative acts 行政行为 and the words for them: `data/act-kinds.yaml`.

import { actTypes } from '@zhixin/api-client';
import { z } from 'zod';
import { basis, bilingual, meaning, rowsOf, tableReader } from './rows.ts';

const actKind = z.strictObject({
	/** The record type. */
	code: z.enum(actTypes),
	name: bilingual,
	/** Other words for it in files. */
	aliases: z.array(z.string()).default([]),
	meaning,
	/** An act towards a natural person is then never public; no person is ever in a release. */
	neverForPersons: z.boolean(),
	basis,
});
/** One of the ten acts. */
export type ActKind = z.infer<typeof actKind>;

export const actKindsFile = z.strictObject({
	rows: rowsOf(actKind).refine((rows) => rows.length === actTypes.length, {
		message: 'all ten acts must stand here',
	}),
});
const table = tableReader('act-kinds.yaml', actKindsFile);

/**
 * Gives the act of a record type, its Chinese name (行政许可) or one of its other words; undefined
 * for any other text. Throws a DataFileError when the file is not as it should be.
 */
export function actKindOf(text: string): ActKind | undefined {
	const word = text.normalize('NFKC').replace(/\s/g, '');
	return (
		table().get(word) ??
		allActKinds().find(({ name, aliases }) => name.zh === word || aliases.includes(word))
	);
}

/** Gives the ten acts in the order of the founding document. */
export function allActKinds(): ActKind[] {
	return [...table().values()];
}
