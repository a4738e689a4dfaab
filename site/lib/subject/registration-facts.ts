// The registration of a subject as a list of labelled facts; what no source states is left out.
import type { RegistrarDivision, Subject } from '@zhixin/api-client';
import { placeLanguage, placeNameHere } from '#lib/language/in-english.ts';
import { m } from '#lib/paraglide/messages.js';
import { kindWord, statusWord } from './words.ts';

export interface Fact {
	readonly label: string;
	readonly value: string;
	readonly note?: string;
	/** What to look at twice before relying on the value. */
	readonly warning?: string | undefined;
	/** Where the value can be checked; leaves this site. */
	readonly href?: string | null;
	/** How the value is written: a code in tabular figures, or Chinese words of the register. */
	readonly form?: 'code' | 'chinese' | undefined;
}

function registrarWords({ code, name: chinese, englishName, edition }: RegistrarDivision): string {
	if (chinese === null) return m.subject_registrar_unlisted({ code });
	const name = placeNameHere({ name: chinese, englishName });
	return edition === 'retired'
		? m.subject_registrar_retired({ code, name })
		: m.subject_registrar_current({ code, name });
}

function representative({ kind, legalRepresentative }: Subject): Fact | undefined {
	if (legalRepresentative === null) return undefined;
	return kind === 'individual'
		? {
				label: m.subject_operator(),
				value: legalRepresentative,
				form: 'chinese',
				note: m.subject_operator_note(),
			}
		: { label: m.subject_legal_representative(), value: legalRepresentative, form: 'chinese' };
}

function fact(label: string, value: string | null, form?: Fact['form']): Fact | undefined {
	return value === null || value === '' ? undefined : { label, value, form };
}

/** The facts in the order in which a person asks: what it is, who stands for it, where, what for. */
export function registrationFacts(subject: Subject): Fact[] {
	const facts = [
		fact(m.subject_status(), statusWord(subject.status)),
		fact(m.subject_kind(), kindWord(subject.kind)),
		representative(subject),
		fact(m.subject_established(), subject.establishedOn),
		fact(
			m.subject_region(),
			placeNameHere(subject.region),
			placeLanguage(subject.region) && 'chinese',
		),
		fact(m.subject_address(), subject.address, 'chinese'),
		fact(m.subject_authority(), subject.registrationAuthority, 'chinese'),
		fact(m.subject_scope(), subject.businessScope, 'chinese'),
		fact(m.subject_trade_name(), subject.tradeName, 'chinese'),
		fact(m.subject_former_names(), subject.formerNames.join('、'), 'chinese'),
		fact(m.subject_organisation_code(), subject.organisationCode, 'code'),
		fact(m.subject_registration_number(), subject.registrationNumber, 'code'),
		{
			label: m.subject_registrar(),
			value: registrarWords(subject.registrarDivision),
			note: m.subject_registrar_note(),
		},
	];
	return facts.filter((known) => known !== undefined);
}
