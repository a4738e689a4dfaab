// What the record types and the details of a record are called in the reader's language.
import type { CreditRecord, RecordType } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import type { Fact } from '#lib/subject/registration-facts.ts';

type Say = () => string;

const types: Record<RecordType, { readonly name: Say; readonly meaning: Say }> = {
	licence: { name: () => m.record_type_licence(), meaning: () => m.record_meaning_licence() },
	penalty: { name: () => m.record_type_penalty(), meaning: () => m.record_meaning_penalty() },
	enforcement: {
		name: () => m.record_type_enforcement(),
		meaning: () => m.record_meaning_enforcement(),
	},
	confirmation: {
		name: () => m.record_type_confirmation(),
		meaning: () => m.record_meaning_confirmation(),
	},
	adjudication: {
		name: () => m.record_type_adjudication(),
		meaning: () => m.record_meaning_adjudication(),
	},
	compensation: {
		name: () => m.record_type_compensation(),
		meaning: () => m.record_meaning_compensation(),
	},
	reward: { name: () => m.record_type_reward(), meaning: () => m.record_meaning_reward() },
	levy: { name: () => m.record_type_levy(), meaning: () => m.record_meaning_levy() },
	payment: { name: () => m.record_type_payment(), meaning: () => m.record_meaning_payment() },
	inspection: {
		name: () => m.record_type_inspection(),
		meaning: () => m.record_meaning_inspection(),
	},
	'abnormal-operation': {
		name: () => m.record_type_abnormal_operation(),
		meaning: () => m.record_meaning_abnormal_operation(),
	},
	'serious-dishonesty': {
		name: () => m.record_type_serious_dishonesty(),
		meaning: () => m.record_meaning_serious_dishonesty(),
	},
	honour: { name: () => m.record_type_honour(), meaning: () => m.record_meaning_honour() },
	commitment: {
		name: () => m.record_type_commitment(),
		meaning: () => m.record_meaning_commitment(),
	},
	grade: { name: () => m.record_type_grade(), meaning: () => m.record_meaning_grade() },
	register: { name: () => m.record_type_register(), meaning: () => m.record_meaning_register() },
};

/** In the order in which a person reads them. What is not here is for programs only. */
const details: Readonly<Record<string, Say>> = {
	level: () => m.record_detail_level(),
	year: () => m.record_detail_year(),
	number: () => m.record_detail_number(),
	reason: () => m.record_detail_reason(),
	kinds: () => m.record_detail_kinds(),
	violation: () => m.record_detail_violation(),
	facts: () => m.record_detail_facts(),
	fine: () => m.record_detail_fine(),
	confiscated: () => m.record_detail_confiscated(),
	suspended: () => m.record_detail_suspended(),
	kind: () => m.record_detail_kind(),
	matter: () => m.record_detail_matter(),
	fulfilment: () => m.record_detail_fulfilment(),
	certificate: () => m.record_detail_certificate(),
	category: () => m.record_detail_category(),
	object: () => m.record_detail_object(),
	period: () => m.record_detail_period(),
	amount: () => m.record_detail_amount(),
	method: () => m.record_detail_method(),
	result: () => m.record_detail_result(),
	correction: () => m.record_detail_correction(),
	legalBasis: () => m.record_detail_legal_basis(),
};

const severityWords: Record<NonNullable<CreditRecord['severity']>, Say> = {
	minor: () => m.severity_minor(),
	general: () => m.severity_general(),
	serious: () => m.severity_serious(),
};

const fulfilmentWords: Readonly<Record<string, Say>> = {
	fulfilled: () => m.fulfilment_fulfilled(),
	'under-way': () => m.fulfilment_under_way(),
	'not-fulfilled': () => m.fulfilment_not_fulfilled(),
};

/** The name of a record type. */
export const typeName = (type: RecordType): string => types[type].name();

/** What a record of this type means for somebody who is about to pay. */
export const typeMeaning = (type: RecordType): string => types[type].meaning();

/** A severity in words, as the source states it. */
export const severityWord = (severity: NonNullable<CreditRecord['severity']>): string =>
	severityWords[severity]();

/** The details that a person reads, labelled, in order: in the words of the source, or in ours for what it codes. */
export function readableDetails(record: CreditRecord): Fact[] {
	return Object.entries(details).flatMap(([key, label]): Fact[] => {
		const value = record.details[key];
		if (value === undefined) return [];
		const word = key === 'fulfilment' ? fulfilmentWords[value] : undefined;
		return [{ label: label(), value: word?.() ?? value, form: word ? undefined : 'chinese' }];
	});
}
