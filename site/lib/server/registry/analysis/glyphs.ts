// Which characters a person takes for each other on a shop sign 形近字. Known groups, and pairs that
// were found by drawing every character: `data/glyphs.yaml` says how.

import { z } from 'zod';
import { basis } from '../../catalogue/rows.ts';
import { readDataFile } from '../../data/read-data-file.ts';

/** Groups of characters, between spaces or line breaks. */
const groups = z
	.string()
	.transform((text) => text.trim().split(/\s+/))
	.pipe(z.array(z.string().regex(/^\p{Script=Han}{2,}$/u, 'must be two or more characters')));

export const glyphsFile = z.strictObject({
	basis: z.strictObject({ known: basis, drawn: basis }),
	known: groups,
	drawn: groups,
});

/** Of each character, those that it is taken for, as one text. */
type LookAlikes = ReadonlyMap<string, string>;

let lookAlikes: LookAlikes | undefined;

function makeTable(): LookAlikes {
	const { known, drawn } = readDataFile('glyphs.yaml', glyphsFile);
	const table = new Map<string, string>();
	const addTo = (one: string, other: string) => {
		const held = table.get(one) ?? '';
		if (!held.includes(other)) table.set(one, held + other);
	};
	const add = (one: string, other: string) => {
		addTo(one, other);
		addTo(other, one);
	};
	for (const group of drawn) {
		const [first = '', ...others] = group;
		for (const other of others) add(first, other);
	}
	for (const group of known) {
		const members = Array.from(group);
		members.forEach((one, i) => {
			for (const other of members.slice(i + 1)) add(one, other);
		});
	}
	return table;
}

function heldFor(character: string): string {
	lookAlikes ??= makeTable();
	return lookAlikes.get(character) ?? '';
}

/**
 * Gives the characters that a person may take `character` for on a sign; never itself. Asked of
 * simplified characters. Throws a DataFileError when the file is not as it should be.
 */
export function lookAlikesOf(character: string): readonly string[] {
	return Array.from(heldFor(character)).filter((other) => other !== character);
}

/**
 * Says whether a person may take one character for the other on a sign; the same both ways, and no
 * for a character and itself. Asked of simplified characters. Throws a DataFileError when the file is
 * not as it should be.
 */
export function looksLike(one: string, other: string): boolean {
	return one !== other && other !== '' && heldFor(one).includes(other);
}
