// Exact identifiers: at most a handful of rows, so no paging.
import { classifyIdentifier, isUscc, type MatchField, type Uscc } from '@zhixin/api-client';
import { holdsResidentId, normaliseIdentifier, usccsInText } from '@zhixin/api-client/identifiers';
import { prepared } from './prepared.ts';
import { type SubjectRow, subjectColumns } from './rows.ts';
import type { ShownRelease } from './shown-release.ts';

/** What an identifier led to. */
export interface IdentifierHits {
	readonly field: MatchField;
	readonly text: string;
	readonly rows: readonly SubjectRow[];
	/** `similar`: as it was written there is no such code. */
	readonly reason: 'exact' | 'similar';
}

/** An identifier is of one subject; a register that says otherwise is wrong. */
const mostUnderOne = 50;

const columnOf = {
	uscc: 'uscc',
	'organisation-code': 'organisation_code',
	'registration-number': 'registration_number',
} as const satisfies Partial<Record<MatchField, string>>;

type IdentifierField = keyof typeof columnOf;

/** Characters that no code holds, and what an eye took for them (domain: GB 32100-2015, 4.2). */
const slips: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5', V: 'U' };

function identifierIn(written: string): { field: IdentifierField; text: string } | undefined {
	const reading = normaliseIdentifier(written);
	switch (reading.length) {
		case 18:
			return isUscc(reading) ? { field: 'uscc', text: reading } : undefined;
		case 9:
			return { field: 'organisation-code', text: reading };
		case 15:
			return { field: 'registration-number', text: reading };
		default:
			return undefined;
	}
}

/** The ways to read what was written: as it is, then with the slips that explain it. */
function* readingsOfCode(written: string): Generator<string> {
	yield written;
	const upright = written.normalize('NFKC').replace(/l/g, '1');
	yield upright;
	yield normaliseIdentifier(upright).replace(/[IOZSV]/g, (letter) => slips[letter] ?? letter);
}

/** What may be a code with a slip, anywhere in a pasted text: 18 characters, and digits among them. */
const likeCodes = /(?<![0-9A-Z])(?=[A-Z]{0,12}[0-9])[0-9A-Z]{18}(?![0-9A-Z])/g;

/** What of a text may be an identifier: all of it, or a code that stands in it. */
function* identifiersIn(q: string): Generator<string> {
	yield q;
	yield* usccsInText(q);
	for (const [code] of q.normalize('NFKC').toUpperCase().matchAll(likeCodes)) {
		if (code !== q) yield code;
	}
}

/** One that is an organisation's as well counts as that; anywhere in words it is nobody's to look up. */
const holdsPerson = (q: string) => classifyIdentifier(q).type !== 'uscc' && holdsResidentId(q);

/** The subjects under the identifier in `q`, in the order of ranks; `undefined` when there is none. */
export function findByIdentifier(
	{ database }: ShownRelease,
	q: string,
	passes: (rank: number) => boolean,
): IdentifierHits | undefined {
	if (holdsPerson(q)) return undefined;
	for (const written of identifiersIn(q)) {
		for (const reading of readingsOfCode(written)) {
			const identifier = identifierIn(reading);
			if (identifier === undefined) continue;
			const { field, text } = identifier;
			const rows = prepared(
				database,
				`SELECT ${subjectColumns} FROM subjects s
					WHERE s.${columnOf[field]} = ? ORDER BY s.rank LIMIT ?`,
			).all(text, mostUnderOne) as unknown as SubjectRow[];
			const shown = rows.filter(({ rank }) => passes(rank));
			const reason = text === normaliseIdentifier(written) ? 'exact' : 'similar';
			if (shown.length > 0) return { field, text, rows: shown, reason };
		}
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

/** Whether `q` is a code that cannot be or holds a person's number: never to be sought among names. */
export function isNoName(q: string): boolean {
	return classifyIdentifier(q).type === 'looks-like-uscc' || holdsPerson(q);
}
