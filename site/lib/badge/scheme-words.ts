// The schemes in the reader's language. Their names stand here too, so that a page which shows
// nothing else of them need not ask for them.
import type { Scheme, SchemeCriterion, SchemeId } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

const names: Record<SchemeId, () => string> = {
	'elder-care': () => m.plus_scheme_elder_care(),
	housekeeping: () => m.plus_scheme_housekeeping(),
	tourism: () => m.plus_scheme_tourism(),
	medical: () => m.plus_scheme_medical(),
	shopping: () => m.plus_scheme_shopping(),
};

/** The schemes in the order in which people read them. */
export const schemesInOrder = Object.keys(names) as SchemeId[];

/** The trade of a scheme: 养老. */
export const tradeName = (scheme: SchemeId): string => names[scheme]();

/** The name of a scheme: 信用+养老. */
export const schemeName = (scheme: SchemeId): string => m.plus_name({ name: names[scheme]() });

/** What a scheme means, in the reader's language. */
export const wordingOf = ({ wording, wordingEn }: Scheme): Scheme['wording'] =>
	getLocale() === 'en' ? wordingEn : wording;

/** A label of the scheme's data in the reader's language. */
export const labelOf = ({ label, labelEn }: { label: string; labelEn: string }): string =>
	getLocale() === 'en' ? labelEn : label;

/** Why a criterion that suspends is connected with the trade, in the reader's language. */
export const reasonOf = ({ reason, reasonEn }: SchemeCriterion): string | null =>
	getLocale() === 'en' ? reasonEn : reason;
