// The file `data/divisions.yaml`, checked and indexed by code.

import { z } from 'zod';
import { readDataFile } from '../data/read-data-file.ts';

const code = z.string().regex(/^\d{6}$/, 'must be six digits in quotation marks');
const basis = z.strictObject({ text: z.string(), source: z.string(), verified: z.boolean() });

const currentDivision = z.strictObject({
	code,
	name: z.string(),
	en: z.string(),
	formerly: z.string().optional(),
});
/** A division in force. */
export type CurrentDivision = z.infer<typeof currentDivision>;

const retiredDivision = z.strictObject({
	code,
	name: z.string(),
	en: z.string(),
	/** Years of the first and last edition that lists it. */
	listed: z.string().regex(/^\d{4}-\d{4}$/),
	successors: z.array(code),
	formerly: z.string().optional(),
	verified: z.boolean().default(true),
});
/** A division that is no longer in force, but stands in codes for ever. */
export type RetiredDivision = z.infer<typeof retiredDivision>;

const divisionsFile = z.strictObject({
	edition: z.string(),
	basis: z.strictObject({ codes: basis, successors: basis, english: basis }),
	national: z.strictObject({ code, name: z.string(), en: z.string() }),
	current: z.array(currentDivision),
	districtsTogether: z.array(code),
	retired: z.array(retiredDivision),
});

/** All divisions by code. */
export interface DivisionTable {
	readonly national: { readonly code: string; readonly name: string; readonly en: string };
	/** In code order. */
	readonly current: ReadonlyMap<string, CurrentDivision>;
	/** 市辖区, the sum of a city's districts in statistics. */
	readonly districtsTogether: ReadonlySet<string>;
	readonly retired: ReadonlyMap<string, RetiredDivision>;
}

function byCode<Row extends { code: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
	const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
	return new Map(sorted.map((row) => [row.code, row]));
}

let table: DivisionTable | undefined;

/**
 * Gives the table, read once and never changed. Throws a DataFileError when the file is missing or
 * not as it should be.
 */
export function divisionTable(): DivisionTable {
	if (table === undefined) {
		const file = readDataFile('divisions.yaml', divisionsFile);
		table = {
			national: file.national,
			current: byCode(file.current),
			districtsTogether: new Set(file.districtsTogether),
			retired: byCode(file.retired),
		};
	}
	return table;
}
