// The one place where text becomes a `Uscc`: whoever takes that type never checks again.

import { normaliseIdentifier } from './normalise.ts';
import { organisationCodeFits } from './organisation-code.ts';
import { suggestUsccs } from './suggest.ts';
import { findUsccFault, isUscc, type Uscc, type UsccFault } from './uscc-check.ts';
import { classOf, type UsccCategory, type UsccDepartment } from './uscc-classes.ts';

export type { Uscc, UsccFaultReason } from './uscc-check.ts';

/** What an import should count and a page may say about a code that is valid all the same. */
export type UsccWarning = 'unknown-class' | 'organisation-code-mismatch';

/** A code that stands, taken apart. */
export interface ValidUsccReading {
	readonly outcome: 'valid';
	readonly uscc: Uscc;
	/** Undefined when the first character is in no row of the table. */
	readonly department: UsccDepartment | undefined;
	/** Undefined when the first two characters are in no row of the table. */
	readonly category: UsccCategory | undefined;
	/** The division of the registrar when the code was given: not where the subject is today. */
	readonly registrar: { readonly division: string };
	readonly organisationCode: { readonly code: string; readonly fits: boolean };
	readonly warnings: readonly UsccWarning[];
}

/** A text that is no code: why, where (counted from 1), and what may have been meant. */
export interface InvalidUsccReading extends UsccFault {
	readonly outcome: 'invalid';
	readonly normalised: string;
	/** At most five, never taken without asking. */
	readonly suggestions: readonly Uscc[];
}

/** The outcome of reading a text as a USCC. */
export type UsccReading = ValidUsccReading | InvalidUsccReading;

function describe(uscc: Uscc): ValidUsccReading {
	const { department, category } = classOf(uscc);
	const code = usccOrganisationCode(uscc);
	const fits = organisationCodeFits(code);
	const warnings: UsccWarning[] = [];
	// The table has grown since 2015 and will again: a new row must not lock a subject out.
	if (category === undefined) warnings.push('unknown-class');
	if (!fits) warnings.push('organisation-code-mismatch');
	return {
		outcome: 'valid',
		uscc,
		department,
		category,
		registrar: { division: usccDivision(uscc) },
		organisationCode: { code, fits },
		warnings,
	};
}

/**
 * Reads a text in any spelling as a USCC by GB 32100-2015. An unknown class and an inner
 * organisation code that does not fit (GB 11714) are warnings; the division is only described.
 * Never throws.
 */
export function readUscc(text: string): UsccReading {
	const normalised = normaliseIdentifier(text);
	if (isUscc(normalised)) return describe(normalised);
	const fault = findUsccFault(normalised) ?? { reason: 'check-character', at: 18 };
	return { outcome: 'invalid', ...fault, normalised, suggestions: suggestUsccs(normalised) };
}

/** Gives the code that a text in any spelling is, or undefined. Cheap: suggests nothing. */
export function asUscc(text: string): Uscc | undefined {
	const normalised = normaliseIdentifier(text);
	return isUscc(normalised) ? normalised : undefined;
}

/** Gives the code grouped for the eye by its parts, class · division · organisation · check. */
export function formatUscc(uscc: Uscc): string {
	return [uscc.slice(0, 2), usccDivision(uscc), usccOrganisationCode(uscc), uscc.slice(17)].join(
		' ',
	);
}

/** Gives the registrar's six digits, GB/T 2260 as it stood when the code was given. */
export function usccDivision(uscc: Uscc): string {
	return uscc.slice(2, 8);
}

/** Gives characters 9 to 17, the organisation code; on rare codes its own check does not fit. */
export function usccOrganisationCode(uscc: Uscc): string {
	return uscc.slice(8, 17);
}
