// The columns that all records have in common: whom, when, until when, by whom. Each profile adds
// its own names for them and its own columns.

import type { CreditRecord } from '@zhixin/api-client';
import { looksLikeResidentId, readUscc, type Uscc } from '@zhixin/api-client/identifiers';
import { nameKey } from '#lib/server/registry/analysis/name-key.ts';
import { looksLikeOldResidentId } from '../old-resident-id.ts';
import { redactPersonalData } from '../redact-personal-data.ts';
import data from './envelope.json' with { type: 'json' };
import { looksLikePersonName } from './person-name.ts';
import type { QuarantineReason, Refusal, Warning } from './profile.ts';
import { readDay } from './read-day.ts';
import { readDivision, readRegion } from './read-region.ts';
import { readSubjectCode } from './read-subject-code.ts';
import type { FieldReader } from './row-fields.ts';
import { wordKey, wordSet, wordTable } from './words.ts';

/** Columns of every record; `personal` are those that nobody reads and nothing keeps. */
export type EnvelopeField = keyof typeof data.headers | 'personal';

type Severity = NonNullable<CreditRecord['severity']>;

/** What the common columns of a row say. Free text is as it stands there: not redacted yet. */
export interface Envelope {
	/** `null` when the row has no code at all. */
	readonly uscc: Uscc | null;
	readonly name: string;
	/** Six digits: of the row, else of the code; `null` when neither says any. */
	readonly region: string | null;
	readonly operator: string | null;
	readonly title: string | null;
	readonly documentNumber: string | null;
	readonly decidedOn: string | null;
	readonly validFrom: string | null;
	readonly validUntil: string | null;
	readonly isLongTerm: boolean;
	readonly publicUntil: string | null;
	readonly severity: Severity | null;
	/** Since when the source marks the record as under dispute 异议标注. */
	readonly disputedSince: string | null;
	readonly content: string | null;
	readonly authorityName: string | null;
	readonly authorityUscc: string | null;
}

type Fields = FieldReader<EnvelopeField>;

const NATURAL_PERSONS = wordSet(data.naturalPersons);
const REPAIRED = wordSet(data.repaired);
const LONG_TERM = wordSet(data.longTerm);
const SEVERITIES = wordTable<Severity>(data.severities);
const IS_A_PERSON: Refusal = { outcome: 'dropped', reason: 'natural-person' };

/** The headers of a profile together with those of every record; the profile's own come first. */
export function withEnvelope<Own extends string>(
	own: Readonly<Partial<Record<Own | EnvelopeField, readonly string[]>>>,
	personal: readonly string[],
): Readonly<Record<Own | EnvelopeField, readonly string[]>> {
	const common: Readonly<Partial<Record<string, readonly string[]>>> = data.headers;
	const fields = new Set([...Object.keys(own), ...Object.keys(common)]) as Set<Own | EnvelopeField>;
	const headers = [...fields].map((field) => [
		field,
		[...(own[field] ?? []), ...(common[field] ?? [])],
	]);
	return { ...Object.fromEntries(headers), personal };
}

function quarantined(
	fields: Fields,
	field: EnvelopeField,
	reason: QuarantineReason,
	message: string,
): Refusal {
	return { outcome: 'quarantined', reason, column: fields.header(field), message };
}

function holdsPersonNumber(text: string | null): boolean {
	return text !== null && (looksLikeResidentId(text) || looksLikeOldResidentId(text));
}

function isRepaired(fields: Fields): boolean {
	const state = fields.text('repair');
	return fields.text('removedOn') !== null || (state !== null && REPAIRED.has(wordKey(state)));
}

// Whom a row is about. Where no valid code says that it is an organisation, a name that may be a
// person's is taken for one: nothing of a person stays, not even in quarantine.
function readSubject(
	fields: Fields,
	mayLackCode: boolean,
	warnings: Warning[],
): Pick<Envelope, 'uscc' | 'name' | 'region'> | Refusal {
	const subjectClass = fields.text('subjectClass');
	if (subjectClass !== null && NATURAL_PERSONS.has(wordKey(subjectClass))) return IS_A_PERSON;
	const codeCell = fields.text('code');
	const code = readSubjectCode(codeCell);
	const name = fields.text('name');
	if (code.outcome === 'refused') {
		const isPerson =
			code.reason === 'natural-person' ||
			holdsPersonNumber(fields.text('personNumber')) ||
			(name !== null && (looksLikePersonName(name) || redactPersonalData(name) !== name));
		if (isPerson) return IS_A_PERSON;
		if (code.reason !== 'missing-uscc' || !mayLackCode) {
			return quarantined(fields, 'code', code.reason, code.message);
		}
	}
	if (name === null || nameKey(name) === '') {
		return quarantined(fields, 'name', 'missing-name', 'has no name');
	}
	if (redactPersonalData(name) !== name) {
		const message = 'has a personal number in the name';
		return quarantined(fields, 'name', 'personal-data-in-name', message);
	}
	const division = fields.text('division');
	if (code.outcome === 'refused') {
		const given = readDivision(division);
		return { uscc: null, name, region: given === undefined ? null : readRegion(given, given).code };
	}
	const { registrar, uscc, warnings: doubts } = code.reading;
	for (const doubt of doubts) {
		warnings.push({ code: doubt === 'unknown-class' ? 'unknown-class' : 'inner-check' });
	}
	return { uscc, name, region: readRegion(division, registrar.division).code };
}

function readDate(text: string | null, warnings: Warning[]): string | null {
	if (text === null) return null;
	const day = readDay(text);
	if (day === undefined) warnings.push({ code: 'unreadable-date', word: text.slice(0, 40) });
	return day ?? null;
}

function readSeverity(text: string | null, warnings: Warning[]): Severity | null {
	if (text === null) return null;
	const severity = SEVERITIES.get(wordKey(text));
	if (severity === undefined) warnings.push({ code: 'unknown-severity', word: text.slice(0, 40) });
	return severity ?? null;
}

function readAuthorityCode(text: string | null, warnings: Warning[]): string | null {
	if (text === null) return null;
	const reading = readUscc(text);
	if (reading.outcome === 'valid') return reading.uscc;
	warnings.push({ code: 'invalid-authority-code' });
	return null;
}

// A date that hides a record must be read, or the record would be shown for too long.
function findUnreadableClock(fields: Fields): Refusal | undefined {
	for (const field of ['publicUntil', 'decidedOn'] as const) {
		const text = fields.text(field);
		if (text === null || readDay(text) !== undefined) continue;
		const message = 'has a date that cannot be read, and how long it may be shown depends on it';
		return quarantined(fields, field, 'unreadable-clock', message);
	}
	return undefined;
}

// A record that is under dispute must not come out as one that nobody disputes.
function findUnreadableDispute(fields: Fields): Refusal | undefined {
	const text = fields.text('disputedSince');
	if (text === null || readDay(text) !== undefined) return undefined;
	const message = 'is marked as under dispute from a date that cannot be read';
	return quarantined(fields, 'disputedSince', 'invalid-field', message);
}

/**
 * Reads the common columns of a row. Refuses rows about natural persons (dropped), rows that say
 * that they were repaired or taken off the list (dropped), rows whose code or name is wrong, or mark of a
 * dispute is wrong, and, where `isNegative`, rows whose dates cannot be read.
 */
export function readEnvelope(
	fields: Fields,
	{ isNegative, mayLackCode }: { readonly isNegative: boolean; readonly mayLackCode: boolean },
	warnings: Warning[],
): Envelope | Refusal {
	const subject = readSubject(fields, mayLackCode, warnings);
	if ('outcome' in subject) return subject;
	if (isRepaired(fields)) return { outcome: 'dropped', reason: 'repaired' };
	const severity = readSeverity(fields.text('severity'), warnings);
	const fault =
		(isNegative || severity !== null ? findUnreadableClock(fields) : undefined) ??
		findUnreadableDispute(fields);
	if (fault !== undefined) return fault;
	const until = fields.text('validUntil');
	const isLongTerm = until !== null && LONG_TERM.has(wordKey(until));
	return {
		...subject,
		operator: fields.text('operator'),
		title: fields.text('title'),
		documentNumber: fields.text('documentNumber'),
		decidedOn: readDate(fields.text('decidedOn'), warnings),
		validFrom: readDate(fields.text('validFrom'), warnings),
		validUntil: isLongTerm ? null : readDate(until, warnings),
		isLongTerm,
		publicUntil: readDate(fields.text('publicUntil'), warnings),
		severity,
		disputedSince: readDate(fields.text('disputedSince'), warnings),
		content: fields.text('content'),
		authorityName: fields.text('authority'),
		authorityUscc: readAuthorityCode(fields.text('authorityCode'), warnings),
	};
}
