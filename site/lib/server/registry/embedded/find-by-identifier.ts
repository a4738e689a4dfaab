// Exact identifiers: at most a handful of rows, so no paging.
import type { DatabaseSync } from 'node:sqlite';
import { classifyIdentifier, type MatchField, type Uscc } from '@zhixin/api-client';
import type { Condition } from './filters.ts';
import { prepared } from './prepared.ts';
import { type SubjectRow, subjectColumns } from './rows.ts';
import type { ShownRelease } from './shown-release.ts';

/** What an identifier led to. */
export interface IdentifierHits {
	readonly field: MatchField;
	readonly text: string;
	readonly rows: readonly SubjectRow[];
}

const columnOf = {
	uscc: 'uscc',
	'organisation-code': 'organisation_code',
	'registration-number': 'registration_number',
} as const satisfies Partial<Record<MatchField, string>>;

type IdentifierField = keyof typeof columnOf;

function identifierIn(q: string): { field: IdentifierField; text: string } | undefined {
	const found = classifyIdentifier(q);
	switch (found.type) {
		case 'uscc':
			return { field: 'uscc', text: found.reading.uscc };
		case 'organisation-code':
			return { field: 'organisation-code', text: found.organisationCode };
		case 'registration-number':
			return { field: 'registration-number', text: found.registrationNumber };
		default:
			return undefined;
	}
}

/** The subjects under the identifier in `q`; `undefined` when `q` is no identifier. */
export function findByIdentifier(
	database: DatabaseSync,
	q: string,
	filter: Condition,
	limit: number,
): IdentifierHits | undefined {
	const identifier = identifierIn(q);
	if (identifier === undefined) return undefined;
	const rows = prepared(
		database,
		`SELECT ${subjectColumns} FROM subjects s
			WHERE s.${columnOf[identifier.field]} = ? AND ${filter.sql} ORDER BY s.rank LIMIT ?`,
	).all(identifier.text, ...filter.values, limit) as unknown as SubjectRow[];
	return { ...identifier, rows };
}

/**
 * For a code that cannot exist: the first one a slip would explain that this release shows. Others
 * are never named, since by chance they may be a stranger's.
 */
export function suggestHeldUscc(shown: ShownRelease, q: string): Uscc | undefined {
	const found = classifyIdentifier(q);
	if (found.type !== 'looks-like-uscc') return undefined;
	const held = prepared(
		shown.database,
		`SELECT 1 FROM subjects s WHERE s.uscc = ? AND ${shown.subjectIsShown}`,
	);
	return found.reading.suggestions.find((uscc) => held.get(uscc) !== undefined);
}

/** Whether `q` is a code, possible or not, or a person's number: never to be sought among names. */
export function isNoName(q: string): boolean {
	return ['looks-like-uscc', 'resident-id'].includes(classifyIdentifier(q).type);
}
