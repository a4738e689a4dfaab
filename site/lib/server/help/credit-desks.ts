// Whom to telephone about public credit records, city by city: `data/credit-desks.yaml`.

import { z } from 'zod';
import { basis, rowsOf, tableReader } from '../catalogue/rows.ts';
import { divisionTable } from '../divisions/division-table.ts';

const desk = z
	.strictObject({
		/** A division of `divisions.yaml`. */
		code: z.string().regex(/^\d{6}$/, 'must be six digits in quotation marks'),
		telephone: z
			.string()
			.regex(/^0\d{2,3}-\d{7,8}$/, 'must be an area code, a hyphen and a number')
			.nullable(),
		basis,
	})
	.refine(({ telephone, basis: { verified } }) => (telephone !== null) === verified, {
		message: 'a number is verified, and none is not',
	});

export const creditDesksFile = z.strictObject({ rows: rowsOf(desk) });
const table = tableReader('credit-desks.yaml', creditDesksFile);

/** A desk with the name of its place. */
export interface NamedDesk {
	readonly code: string;
	readonly name: { readonly zh: string; readonly en: string };
	readonly telephone: string | null;
}

/**
 * Gives the desks in the order of the file. Throws a DataFileError when it is not as it should be, or
 * names a division that is not in force.
 */
export function allCreditDesks(): NamedDesk[] {
	const { current } = divisionTable();
	return [...table().values()].map(({ code, telephone }) => {
		const division = current.get(code);
		if (division === undefined) throw new Error(`credit-desks.yaml: no division ${code} in force`);
		return { code, name: { zh: division.name, en: division.en }, telephone };
	});
}
