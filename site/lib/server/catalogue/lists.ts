// Published lists 名单: whom the law lets a department name for serious dishonesty, and the honours.
// `data/lists.yaml`; a new list is a row there.

import { z } from 'zod';
import { basis, bilingual, meaning, rowsOf, tableReader, wordCode } from './rows.ts';

const list = z.strictObject({
	code: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)+$/, 'must be upper-case words joined by hyphens'),
	type: z.enum(['serious-dishonesty', 'honour']),
	name: bilingual,
	department: bilingual,
	catalogueItem: wordCode,
	/** A list of natural persons: never imported, never shown. */
	persons: z.boolean().default(false),
	/** The code of the list that this one is folded into. */
	within: z.string().optional(),
	/** What it is about; a list of persons is not shown and needs none. */
	meaning: meaning.optional(),
	basis,
});
/** A published list, or one that is known and left out because it names persons. */
export type List = z.infer<typeof list>;

export const listsFile = z.strictObject({ rows: rowsOf(list) });
const table = tableReader('lists.yaml', listsFile);

/**
 * Gives the list of a code, in any case; undefined for an unknown one. Throws a DataFileError when
 * the file is not as it should be.
 */
export function listOf(code: string): List | undefined {
	return table().get(code.toUpperCase());
}

/** Gives all lists that can be published, in the order of the file: those of persons are left out. */
export function allLists(): List[] {
	return [...table().values()].filter(({ persons }) => !persons);
}
