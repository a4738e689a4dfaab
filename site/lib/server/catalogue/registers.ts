// Sector registers 行业名录 (who is filed, licensed, graded), by `registerCode`: `data/registers.yaml`.

import { z } from 'zod';
import { basis, bilingual, meaning, pattern, rowsOf, tableReader, wordCode } from './rows.ts';

const register = z.strictObject({
	code: wordCode,
	name: bilingual,
	department: bilingual,
	catalogueItem: wordCode,
	/** What an entry means. */
	meaning: meaning.optional(),
	/** What its number is called, and its form where that is known; else any text. */
	identifier: bilingual.extend({ pattern: pattern.optional(), verified: z.boolean() }).optional(),
	/** The scale of its 等级, a code of `grades.yaml`. */
	grade: wordCode.optional(),
	basis,
});
/** A sector register. */
export type Register = z.infer<typeof register>;

export const registersFile = z.strictObject({ rows: rowsOf(register) });
const table = tableReader('registers.yaml', registersFile);

/**
 * Gives the register of a code; undefined for an unknown one. Throws a DataFileError when the file
 * is not as it should be.
 */
export function registerOf(code: string): Register | undefined {
	return table().get(code);
}

/** Gives all registers in the order of the file. */
export function allRegisters(): Register[] {
	return [...table().values()];
}
