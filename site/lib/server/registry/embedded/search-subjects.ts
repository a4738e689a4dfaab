// One page of a search: an identifier if the text is one, names otherwise.
import type { SubjectPage, SubjectSummary } from '@zhixin/api-client';
import { highlight } from '../analysis/highlight.ts';
import { nameKey } from '../analysis/name-key.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { SubjectSearch } from '../engine.ts';
import { type Condition, filterCondition } from './filters.ts';
import {
	findByIdentifier,
	type IdentifierHits,
	isNoName,
	suggestHeldUscc,
} from './find-by-identifier.ts';
import { type SubjectRow, summaryOf } from './rows.ts';
import { countNames, namePlace, searchNames } from './search-names.ts';
import type { ShownRelease } from './shown-release.ts';

/** Beyond this nobody counts on: "at least so many" is as useful, and costs the same for any query. */
const countBound = 1_000;

type Page = Omit<SubjectPage, 'release'>;

const emptyPage: Page = {
	items: [],
	total: { value: 0, relation: 'eq' },
	nextCursor: null,
	didYouMean: null,
};

function identifierPage({ field, text, rows }: IdentifierHits): Page {
	const match: SubjectSummary['match'] = {
		field,
		text,
		highlights: [[0, text.length]],
		reason: 'exact',
	};
	return {
		...emptyPage,
		items: rows.map((row) => summaryOf(row, match)),
		total: { value: rows.length, relation: 'eq' },
	};
}

function namePage(
	{ database, id: releaseId }: ShownRelease,
	search: SubjectSearch,
	key: string,
	filter: Condition,
): Page {
	const { q, region, kind, status, cursor, limit } = search;
	const scope = { releaseId, asked: [q, region, kind, status] };
	const after = readCursor(scope, namePlace, cursor);
	const found = searchNames(database, key, filter, after, limit + 1);
	const hits = found.slice(0, limit);
	const last = hits.at(-1);
	const counted = countNames(database, key, filter, countBound + 1);
	return {
		...emptyPage,
		items: hits.map(({ row, reason }) => summaryOf(row, nameMatch(row, key, reason))),
		total: {
			value: Math.min(counted, countBound),
			relation: counted > countBound ? 'gte' : 'eq',
		},
		nextCursor:
			last === undefined || found.length <= limit
				? null
				: writeCursor(scope, {
						tier: last.tier,
						key: last.row.name_key,
						rank: last.row.rank,
					}),
	};
}

function nameMatch(
	{ name }: SubjectRow,
	key: string,
	reason: SubjectSummary['match']['reason'],
): SubjectSummary['match'] {
	return { field: 'name', text: name, highlights: highlight(name, key), reason };
}

/**
 * A page of what `search` asks.
 *
 * @throws {RefusedParameterError} for an unknown region or a cursor that is not of this search.
 */
export function searchSubjects(shown: ShownRelease, search: SubjectSearch): SubjectPage {
	const filter = filterCondition(shown, search);
	const hits = findByIdentifier(shown.database, search.q, filter, search.limit);
	if (hits !== undefined && hits.rows.length > 0) {
		return { ...identifierPage(hits), release: shown.id };
	}
	const key = nameKey(search.q);
	if (key === '' || isNoName(search.q)) {
		const didYouMean = suggestHeldUscc(shown, search.q) ?? null;
		return { ...emptyPage, didYouMean, release: shown.id };
	}
	return { ...namePage(shown, search, key, filter), release: shown.id };
}
