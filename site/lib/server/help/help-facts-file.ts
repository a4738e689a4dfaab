// What law or custom says, for the pages of help: `data/help-facts.yaml`.

import { z } from 'zod';
import { slugsWithFacts } from '#lib/help/help-paths.ts';
import { basis, bilingual, rowsOf, tableReader, wordCode } from '../catalogue/rows.ts';

const fact = z.strictObject({
	code: wordCode,
	/** The page that shows it. */
	page: z.enum(slugsWithFacts),
	words: bilingual,
	basis,
});
export type FactRow = z.infer<typeof fact>;

export const helpFactsFile = z.strictObject({ rows: rowsOf(fact) });
const table = tableReader('help-facts.yaml', helpFactsFile);

/** Gives all facts in the order of the file. Throws a DataFileError when it is not as it should be. */
export function allHelpFacts(): FactRow[] {
	return [...table().values()];
}
