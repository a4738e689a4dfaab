// Generators for the property tests of this folder; no source imports it.

import fc from 'fast-check';
import { organisationCheckCharacter } from './organisation-code.ts';
import type { Uscc } from './uscc.ts';
import { usccCheckCharacter } from './uscc-check.ts';
import data from './uscc-classes.json' with { type: 'json' };

/** The alphabet of GB 32100-2015, written out again so that a slip in the source shows. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const character = fc.constantFrom(...usccAlphabet);
const digit = fc.constantFrom(...'0123456789');

const knownClass = fc.constantFrom(
	...data.tables.flatMap(({ categories }) => Object.keys(categories)),
);
const anyClass = fc.string({ unit: character, minLength: 2, maxLength: 2 });
const division = fc.string({ unit: digit, minLength: 6, maxLength: 6 });
const organisationBody = fc
	.string({ unit: character, minLength: 8, maxLength: 8 })
	.filter((body) => body !== '00000000');

function seal(usccClass: string, digits: string, organisationCode: string): Uscc {
	const body = usccClass + digits + organisationCode;
	return (body + usccCheckCharacter(body)) as Uscc;
}

/** Codes of known classes with both check characters right. */
export const usccs = fc
	.tuple(knownClass, division, organisationBody)
	.map(([usccClass, digits, body]) =>
		seal(usccClass, digits, body + organisationCheckCharacter(body)),
	);

/** Codes of any class whose inner organisation code may not fit. */
export const doubtfulUsccs = fc
	.tuple(anyClass, division, organisationBody, character)
	.map(([usccClass, digits, body, inner]) => seal(usccClass, digits, body + inner));
