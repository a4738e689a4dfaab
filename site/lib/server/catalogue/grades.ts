// Scales of published grades 等级, by `gradeCode`: `data/grades.yaml`. A level is published or it is
// not, as its department decides (catalogue no. 9); the product grades nobody.

import { z } from 'zod';
import { basis, bilingual, rowsOf, tableReader, wordCode } from './rows.ts';

const level = z.strictObject({
	value: z.string().min(1),
	/** Other spellings of it in files. */
	aliases: z.array(z.string()).default([]),
	zh: z.string().min(1),
	en: z.string().min(1),
	published: z.boolean(),
});
/** One level of a scale, as its department names it. */
export type GradeLevel = z.infer<typeof level>;

const grade = z.strictObject({
	code: wordCode,
	name: bilingual,
	department: bilingual,
	catalogueItem: wordCode,
	/** Best first. */
	levels: z.array(level).min(1),
	basis,
});
/** A scale of grades. */
export type Grade = z.infer<typeof grade>;

export const gradesFile = z.strictObject({ rows: rowsOf(grade) });
const table = tableReader('grades.yaml', gradesFile);

function spelling(text: string): string {
	return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/**
 * Gives the scale of a code; undefined for an unknown one. Throws a DataFileError when the file is
 * not as it should be.
 */
export function gradeOf(code: string): Grade | undefined {
	return table().get(code);
}

/** Gives all scales in the order of the file. */
export function allGrades(): Grade[] {
	return [...table().values()];
}

/**
 * Gives the level that a cell means, in any width or case; undefined for a word that the scale does
 * not know. A level with `published: false` may not enter a release.
 */
export function gradeLevelOf({ levels }: Grade, text: string): GradeLevel | undefined {
	const wanted = spelling(text);
	return levels.find(({ value, zh, aliases }) =>
		[value, zh, ...aliases].some((known) => spelling(known) === wanted),
	);
}
