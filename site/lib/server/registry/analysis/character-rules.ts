// What `data/characters.yaml` says about single characters: the libraries that know how a character
// is read and written were made for texts, and names want less of it, in another order.

import { z } from 'zod';
import { basis } from '../../catalogue/rows.ts';
import { readDataFile } from '../../data/read-data-file.ts';

const character = z.string().regex(/^\p{Script=Han}$/u, 'must be one Chinese character');
const syllable = z.string().regex(/^[a-z]{1,6}$/, 'must be a syllable without tone');

/** Characters in one text, broken into lines for the eye. */
const characters = z
	.string()
	.transform((text) => Array.from(text.replace(/\s/g, '')))
	.pipe(z.array(character));

export const charactersFile = z.strictObject({
	readings: z.strictObject({
		basis,
		onlyFirst: characters.transform((list) => new Set(list)),
		chosen: z.record(
			character,
			z
				.string()
				.transform((text) => text.split(' '))
				.pipe(z.array(syllable)),
		),
	}),
	forms: z.strictObject({ basis, kept: characters, rows: z.record(character, character) }),
});
/** Readings and forms that are ours to say; everything else is the libraries'. */
export type CharacterRules = z.infer<typeof charactersFile>;

let rules: CharacterRules | undefined;

/** Gives the rules, read once. Throws a DataFileError when the file is not as it should be. */
export function characterRules(): CharacterRules {
	rules ??= readDataFile('characters.yaml', charactersFile);
	return rules;
}
