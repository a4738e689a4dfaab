// Codes for organisations that do not exist. Every one carries division 369900, which GB/T 2260 has
// never given: nobody can take it for a real business's code.

import {
	isUscc,
	readOrganisationCode,
	readRegistrationNumber,
} from '@zhixin/api-client/identifiers';
import type { SeededRandom } from './seeded-random.ts';

const DIVISION = '369900';
const DIGITS = '0123456789';
// GB 32100-2015: no I, O, S, V, Z.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

// Since October 2015 organisation codes begin with letters that tell who gave them.
const NEW_CODES_FROM = '2015-10-01';
const BEGINNINGS: Readonly<Record<string, string>> = {
	1: 'MB',
	3: 'MD',
	5: 'MJ',
	8: 'MC',
	9: 'MA',
	N: 'MF',
};

// The one ending that passes: asking the reader keeps its arithmetic in one place.
function complete(
	body: string,
	endings: string,
	passes: (code: string) => boolean,
): string | undefined {
	return Array.from(endings, (ending) => body + ending).find(passes);
}

function someOf(random: SeededRandom, alphabet: string, length: number): string {
	return Array.from({ length }, () => random.pick([...alphabet])).join('');
}

/** Gives out codes, none twice. */
export class CodeIssuer {
	readonly #given = new Set<string>();

	/** Gives a unified social credit code of a class, as it would have been given on a day. */
	uscc(random: SeededRandom, usccClass: string, day: string): string {
		const isOld = day < NEW_CODES_FROM && usccClass !== '92';
		const beginning = BEGINNINGS[usccClass.charAt(0)] ?? 'MA';
		return this.#fresh(() => {
			const body = isOld
				? `${random.integer(4, 8)}${someOf(random, DIGITS, 7)}`
				: `${beginning}${random.integer(2, 8)}${someOf(random, ALPHABET, 5)}`;
			const organisation = complete(
				body,
				`${DIGITS}X`,
				(code) => readOrganisationCode(code).outcome === 'valid',
			);
			return complete(`${usccClass}${DIVISION}${organisation}`, ALPHABET, isUscc);
		});
	}

	/** Gives a 15-digit registration number; the first digit of its sequence says to whom. */
	registrationNumber(random: SeededRandom, usccClass: string): string {
		const first = usccClass === '92' ? '6' : '2';
		return this.#fresh(() =>
			complete(
				`${DIVISION}${first}${someOf(random, DIGITS, 7)}`,
				DIGITS,
				(code) => readRegistrationNumber(code).outcome === 'valid',
			),
		);
	}

	#fresh(make: () => string | undefined): string {
		for (;;) {
			const code = make();
			if (code === undefined || this.#given.has(code)) continue;
			this.#given.add(code);
			return code;
		}
	}
}
