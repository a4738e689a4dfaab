// One page of a search: an identifier if the text is one, a part of one, names otherwise.
import type { BadgeSummary, SubjectPage, SubjectSummary } from '@zhixin/api-client';
import { z } from 'zod';
import { readCursor, writeCursor } from '../cursor.ts';
import type { SubjectSearch } from '../engine.ts';
import type { NameFilter } from '../name-search/name-searcher.ts';
import { correctWords } from './correct-words.ts';
import { explainMatch } from './explain-match.ts';
import { codePartIn, findByCodePart } from './find-by-code-part.ts';
import { findByIdentifier, isNoName, suggestHeldUscc } from './find-by-identifier.ts';
import { findConfusable } from './find-confusable.ts';
import { type NamePlace, namePlace, readNamePage } from './name-pages.ts';
import { prepared } from './prepared.ts';
import { type SubjectRow, subjectColumns, summaryOf } from './rows.ts';
import { type ScopedRow, scopeColumn } from './scheme-scope.ts';
import type { SearchedRelease } from './searched-release.ts';

type Page = Omit<SubjectPage, 'release'>;

/** A row of what was found, with what tells which schemes are about it. */
type FoundRow = SubjectRow & ScopedRow;

/** What schemes say of a row that is shown. */
export type SummaryBadges = (row: FoundRow) => BadgeSummary[];

/** A subject with why it was found. */
interface Hit {
	readonly row: SubjectRow;
	readonly match: SubjectSummary['match'];
}

/** What was found by a code, or by a part of one. */
interface CodeHits {
	readonly hits: readonly Hit[];
	/** Whether there may be more. */
	readonly cut: boolean;
}

const emptyPage: Page = {
	items: [],
	total: { value: 0, relation: 'eq' },
	nextCursor: null,
	didYouMean: null,
};

/** A place among hits by code, of which there are few. */
const codePlace = z.strictObject({ code: z.int().min(0) });
const anyPlace = z.union([codePlace, namePlace]);

function codeHits(
	{ index, shown }: SearchedRelease,
	q: string,
	{ passes }: NameFilter,
): CodeHits | undefined {
	const found = findByIdentifier(shown, q, passes);
	if (found !== undefined) {
		const { field, reason, text } = found;
		const highlights: [number, number][] = [[0, text.length]];
		const hits = found.rows.map((row) => ({ row, match: { field, text, highlights, reason } }));
		return { hits, cut: false };
	}
	const part = codePartIn(q);
	if (part === undefined) return undefined;
	const { cut, hits } = findByCodePart(shown, index, part, passes);
	if (hits.length === 0) return undefined;
	return {
		hits: hits.map(({ field, from, length, row, text }) => ({
			row,
			match: {
				field,
				text,
				highlights: [[from, from + length]],
				reason: from === 0 ? 'prefix' : 'part',
			},
		})),
		cut,
	};
}

function rowReader({ shown }: SearchedRelease): (rank: number) => FoundRow | undefined {
	const sql = `SELECT ${subjectColumns}, ${scopeColumn} FROM subjects s WHERE s.rank = ?`;
	const read = prepared(shown.database, sql);
	return (rank) => read.get(rank) as unknown as FoundRow | undefined;
}

/**
 * A page of what `search` asks. Without `badges` the rows have none, and nothing says what they may be
 * taken for: a line of a list of suggestions has no room for either.
 *
 * @throws {RefusedParameterError} for an unknown region or a cursor that is not of this search.
 */
export function searchSubjects(
	released: SearchedRelease,
	search: SubjectSearch,
	badges?: SummaryBadges,
): SubjectPage {
	const { index, shown } = released;
	const { cursor, kind, limit, q, region, scheme, sort = 'relevance', status } = search;
	const filter = released.filter(search);
	const scope = { releaseId: shown.id, asked: [q, region, kind, status, scheme, sort] };
	const place = readCursor(scope, anyPlace, cursor);
	const read = rowReader(released);
	const byCode = codeHits(released, q, filter);
	if (byCode !== undefined) {
		const from = place !== undefined && 'code' in place ? place.code : 0;
		const items = byCode.hits.slice(from, from + limit);
		const to = from + items.length;
		return {
			items: items.map(({ match, row }) => {
				const found = badges && read(row.rank);
				return { ...summaryOf(row, match), badges: found ? (badges?.(found) ?? []) : [] };
			}),
			total: { value: byCode.hits.length, relation: byCode.cut ? 'gte' : 'eq' },
			nextCursor: to < byCode.hits.length ? writeCursor(scope, { code: to }) : null,
			didYouMean: null,
			release: shown.id,
		};
	}
	if (isNoName(q)) {
		return { ...emptyPage, didYouMean: suggestHeldUscc(shown, q) ?? null, release: shown.id };
	}
	const after: NamePlace | undefined = place === undefined || 'code' in place ? undefined : place;
	const page = readNamePage(released, q, filter, sort, after, limit);
	const found = page.hits.flatMap((hit) => {
		const row = read(hit.rank);
		return row === undefined ? [] : [{ hit, row, match: explainMatch(shown, index, row, hit) }];
	});
	const confusable = badges && findConfusable(released, [...page.hits, ...page.others]);
	const isFirst = cursor === undefined && sort === 'relevance';
	return {
		items: found.map(({ hit, match, row }) => ({
			...summaryOf(row, match),
			badges: badges?.(row) ?? [],
			lookalikes: confusable?.(hit.rank) ?? [],
		})),
		total: page.total,
		nextCursor: page.next === undefined ? null : writeCursor(scope, page.next),
		didYouMean:
			isFirst && badges !== undefined
				? correctWords(
						q,
						found.map(({ hit, match }) => ({ hit, text: match.text })),
					)
				: null,
		release: shown.id,
	};
}
