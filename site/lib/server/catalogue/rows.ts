// What the rows of the catalogue files have in common, and how a file becomes a table.

import { z } from 'zod';
import { readDataFile } from '../data/read-data-file.ts';

/** Where a row was found; an unverified basis is never shown as a citation. */
export const basis = z.strictObject({ text: z.string().min(1), verified: z.boolean() });
export type Basis = z.infer<typeof basis>;

/** One name in both languages. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** What something means, in plain words that fit beside a heading. */
export const meaning = z.strictObject({
	zh: z.string().min(1).max(60),
	en: z.string().min(1).max(60),
});

/** A register, grade or catalogue item: lower-case words joined by hyphens. */
export const wordCode = z
	.string()
	.max(64)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** A regular expression that stands in data, compiled when it is read. */
export const pattern = z.string().transform((source, context) => {
	try {
		return new RegExp(source, 'u');
	} catch {
		context.addIssue({ code: 'custom', message: 'must be a regular expression' });
		return z.NEVER;
	}
});

/** A list of rows in which each code stands once. */
export function rowsOf<Row extends z.ZodType<{ readonly code: string }>>(row: Row) {
	return z.array(row).refine((rows) => new Set(rows.map(({ code }) => code)).size === rows.length, {
		message: 'a code stands twice',
	});
}

/**
 * Gives a reader of `data/<name>` as a table by code, in the order of the file, read once and never
 * changed. The reader throws a DataFileError when the file is missing or not as it should be.
 */
export function tableReader<Row extends { readonly code: string }>(
	name: string,
	schema: z.ZodType<{ readonly rows: readonly Row[] }>,
): () => ReadonlyMap<string, Row> {
	let table: ReadonlyMap<string, Row> | undefined;
	return () => {
		table ??= new Map(readDataFile(name, schema).rows.map((row) => [row.code, row]));
		return table;
	};
}
