// The register of business entities: one row, one subject.

import type { SubjectKind, SubjectStatus } from '@zhixin/api-client';
import { readRegistrationNumber, subjectKindOf, type Uscc } from '@zhixin/api-client/identifiers';
import { nameKey } from '#lib/server/registry/analysis/name-key.ts';
import { redactPersonalData } from '../redact-personal-data.ts';
import type { SubjectDetail } from '../schema.ts';
import { maskPerson } from './mask-person.ts';
import {
	type ImportedSubject,
	importedSubject,
	type Profile,
	type RowOutcome,
	type Warning,
} from './profile.ts';
import { readDay } from './read-day.ts';
import { readRegion } from './read-region.ts';
import { readSubjectCode } from './read-subject-code.ts';
import data from './registration.json' with { type: 'json' };
import type { FieldReader } from './row-fields.ts';

type Field = keyof typeof data.headers;
type Fields = FieldReader<Field>;

function wordKey(word: string): string {
	return word
		.normalize('NFKC')
		.replace(/\s/g, '')
		.replace(/[，、;；]/g, ',')
		.toLowerCase();
}

function tableOf<Value extends string>(
	words: Readonly<Record<Value, readonly string[]>>,
): ReadonlyMap<string, Value> {
	const values = Object.keys(words) as Value[];
	return new Map(
		values.flatMap((value) => words[value].map((word) => [wordKey(word), value] as const)),
	);
}

const STATUSES: ReadonlyMap<string, SubjectStatus> = tableOf(data.statuses);
const KINDS: ReadonlyMap<string, SubjectKind> = tableOf(data.kinds);
const NATURAL_PERSONS: ReadonlySet<string> = new Set(data.naturalPersons);

function quarantine(
	fields: Fields,
	field: Field,
	reason: Extract<RowOutcome<never>, { outcome: 'quarantined' }>['reason'],
	message: string,
): RowOutcome<never> {
	return { outcome: 'quarantined', reason, column: fields.header(field), message };
}

// A wrong status harms a business or those who trust it; a missing business says that it does not
// exist. So an unknown word gives no status, and the report lists the word.
function readStatus(text: string | null, warnings: Warning[]): SubjectStatus | null {
	if (text === null) return null;
	const status = STATUSES.get(wordKey(text));
	if (status === undefined) warnings.push({ code: 'unknown-status', word: text.slice(0, 40) });
	return status ?? null;
}

// The code's class and the word may differ; whichever says "individual" wins, for a person stands
// behind it. Words of company law (有限责任公司 …) are in no table: the class knows better.
function readKind(word: string | null, uscc: Uscc): SubjectKind {
	const byCode = subjectKindOf(uscc);
	if (byCode === 'individual' || word === null) return byCode;
	return KINDS.get(wordKey(word)) ?? byCode;
}

function readEstablishedOn(text: string | null, warnings: Warning[]): string | null {
	if (text === null) return null;
	const day = readDay(text);
	if (day === undefined) warnings.push({ code: 'unreadable-date', word: text.slice(0, 40) });
	return day ?? null;
}

// The 13 digits of before 2007 have no check digit; nothing else is kept that fails its check.
function readNumber(text: string | null, warnings: Warning[]): string | null {
	if (text === null) return null;
	const reading = readRegistrationNumber(text);
	if (reading.outcome === 'valid') return reading.registrationNumber;
	if (/^\d{13}$/.test(reading.normalised)) return reading.normalised;
	warnings.push({ code: 'unreadable-registration-number' });
	return null;
}

function redact(text: string | null): string | null {
	return text === null ? null : redactPersonalData(text);
}

function splitNames(text: string | null): string[] {
	const names = text?.split(/[;；,，、|]/).map((name) => name.trim()) ?? [];
	return names.filter((name) => name !== '');
}

function readDetail(fields: Fields, kind: SubjectKind, warnings: Warning[]): SubjectDetail {
	const isIndividual = kind === 'individual';
	const person = fields.text('legalRepresentative');
	return {
		legalRepresentative: isIndividual && person !== null ? maskPerson(person) : redact(person),
		address: isIndividual ? null : redact(fields.text('address')),
		establishedOn: readEstablishedOn(fields.text('establishedOn'), warnings),
		registrationAuthority: redact(fields.text('registrationAuthority')),
		businessScope: redact(fields.text('businessScope')),
		formerNames: splitNames(redact(fields.text('formerNames'))),
		tradeName: redact(fields.text('tradeName')),
	};
}

function readRow(fields: Fields): RowOutcome<ImportedSubject> {
	const kindWord = fields.text('kind');
	if (kindWord !== null && NATURAL_PERSONS.has(wordKey(kindWord))) {
		return quarantine(fields, 'kind', 'natural-person', 'is about a natural person');
	}
	const code = readSubjectCode(fields.text('code'));
	if (code.outcome === 'refused') return quarantine(fields, 'code', code.reason, code.message);
	const name = fields.text('name');
	const key = nameKey(name ?? '');
	if (name === null || key === '') {
		return quarantine(fields, 'name', 'missing-name', 'has no name');
	}
	if (redactPersonalData(name) !== name) {
		return quarantine(fields, 'name', 'personal-data-in-name', 'has a personal number in the name');
	}
	const { organisationCode, registrar, uscc, warnings: codeWarnings } = code.reading;
	const warnings: Warning[] = codeWarnings.map((warning) => ({
		code: warning === 'unknown-class' ? 'unknown-class' : 'inner-check',
	}));
	const kind = readKind(kindWord, uscc);
	const region = readRegion(fields.text('division'), registrar.division);
	if (region.isUnlisted) warnings.push({ code: 'region-unknown' });
	const row = importedSubject.safeParse({
		uscc,
		organisationCode: organisationCode.code,
		registrationNumber: readNumber(fields.text('registrationNumber'), warnings),
		name,
		nameKey: key,
		kind,
		status: readStatus(fields.text('status'), warnings),
		region: region.code,
		detail: readDetail(fields, kind, warnings),
	} satisfies ImportedSubject);
	if (row.success) return { outcome: 'taken', row: row.data, warnings };
	const [issue] = row.error.issues;
	const place = issue?.path.filter((part) => part !== 'detail').at(0);
	const message = `has a cell that is not possible: ${issue?.message ?? 'unknown'}`;
	return quarantine(fields, place as Field, 'invalid-field', message);
}

/**
 * Registration of business entities 经营主体登记信息. Rows are taken in the order of the manifest,
 * and where a code comes twice the later row replaces the earlier one.
 */
export const registration: Profile<Field, ImportedSubject> = {
	headers: data.headers,
	required: ['name', 'code'],
	personal: ['legalRepresentative', 'address'],
	readRow,
};
