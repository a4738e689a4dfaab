// Exact identifiers: at most a handful of rows, so no paging.
import { classifyIdentifier, type MatchField, type Uscc } from '@zhixin/api-client';
import { prepared } from './prepared.ts';
import { type SubjectRow, subjectColumns } from './rows.ts';
import type { ShownRelease } from './shown-release.ts';

/** What an identifier led to. */
export interface IdentifierHits {
	readonly field: MatchField;
	readonly text: string;
	readonly rows: readonly SubjectRow[];
}

/** An identifier is of one subject; a register that says otherwise is wrong. */
const mostUnderOne = 50;

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

/** A code may stand anywhere in a pasted text; it has 18 characters, and digits among them. */
const codesInText = /(?<![0-9A-Z])(?=[A-Z]{0,12}[0-9])[0-9A-Z]{18}(?![0-9A-Z])/g;

/** What of a text may be an identifier: all of it, or a code that stands in it. */
function* identifiersIn(q: string): Generator<string> {
	yield q;
	for (const [code] of q.normalize('NFKC').toUpperCase().matchAll(codesInText)) {
		if (code !== q) yield code;
	}
}

/** The subjects under the identifier in `q`, in the order of ranks; `undefined` when there is none. */
export function findByIdentifier(
	{ database }: ShownRelease,
	q: string,
	passes: (rank: number) => boolean,
): IdentifierHits | undefined {
	for (const text of identifiersIn(q)) {
		const identifier = identifierIn(text);
		if (identifier === undefined) continue;
		const rows = prepared(
			database,
			`SELECT ${subjectColumns} FROM subjects s
				WHERE s.${columnOf[identifier.field]} = ? ORDER BY s.rank LIMIT ?`,
		).all(identifier.text, mostUnderOne) as unknown as SubjectRow[];
		return { ...identifier, rows: rows.filter(({ rank }) => passes(rank)) };
	}
	return undefined;
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
