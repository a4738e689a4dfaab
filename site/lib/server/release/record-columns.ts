// What a record is made of, once: the tables of staging and of a release, and the reading and
// writing of both, take their columns from here, so that a new one cannot be forgotten in one of them.

import type { StagedRecord } from './staged-record.ts';

type StoredField = Exclude<keyof StagedRecord, 'subjectName' | 'details' | 'region'>;

/** The columns that both tables of records have, in their order: name, field and SQL type. */
const columns = [
	['id', 'id', 'TEXT NOT NULL'],
	['uscc', 'uscc', 'TEXT NOT NULL'],
	['type', 'type', 'TEXT NOT NULL'],
	['code', 'code', 'TEXT'],
	['title', 'title', 'TEXT NOT NULL'],
	['document_number', 'documentNumber', 'TEXT'],
	['authority_name', 'authorityName', 'TEXT NOT NULL'],
	['authority_uscc', 'authorityUscc', 'TEXT'],
	['decided_on', 'decidedOn', 'TEXT'],
	['valid_from', 'validFrom', 'TEXT'],
	['valid_until', 'validUntil', 'TEXT'],
	['content', 'content', 'TEXT'],
	['severity', 'severity', 'TEXT'],
	['public_until', 'publicUntil', 'TEXT'],
	['last_public_day', 'lastPublicDay', 'TEXT'],
	['disputed_since', 'disputedSince', 'TEXT'],
	['catalogue_item', 'catalogueItem', 'TEXT NOT NULL'],
] as const satisfies readonly (readonly [column: string, field: StoredField, type: string])[];

/** Their names. */
export const recordColumnNames: readonly string[] = columns.map(([column]) => column);

/** The same with their types, for CREATE TABLE. */
export const recordColumnsSql = columns.map(([column, , type]) => `${column} ${type}`).join(', ');

/** Gives the values of a record in the order of the columns. */
export function recordValues(record: StagedRecord): (string | null)[] {
	return columns.map(([, field]) => record[field]);
}

/** Gives a row of either table by the names of the fields. */
export function recordFields(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(columns.map(([column, field]) => [field, row[column]]));
}
