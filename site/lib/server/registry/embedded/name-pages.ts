// The pages of a search by name. What fits best comes first, compared one by one; when a query is so
// common that this is not all, every other name that holds it follows in the order of ranks.
import type { SubjectOrder, SubjectPage } from '@zhixin/api-client';
import { z } from 'zod';
import { lettersOf } from '../analysis/letters.ts';
import type { NameIndex } from '../name-index/name-index.ts';
import type { FoundNames, NameFilter, NameHit } from '../name-search/name-searcher.ts';
import { placeOfLetters } from '../name-search/names-with.ts';
import type { SearchedRelease } from './searched-release.ts';

/**
 * The last item of a page, when it was compared or has a place in an order; else, behind all that were
 * compared, the first entry of the next page.
 */
export const namePlace = z.union([
	z.strictObject({ score: z.number(), rank: z.int().min(0) }),
	z.strictObject({ entry: z.int().min(0) }),
	z.strictObject({ order: z.int().min(0) }),
]);
export type NamePlace = z.infer<typeof namePlace>;

/** One page. */
export interface NamePage {
	readonly hits: readonly NameHit[];
	/** Some of what was found beside the page: what a name on it may be confused with. */
	readonly others: readonly NameHit[];
	readonly total: SubjectPage['total'];
	readonly next: NamePlace | undefined;
}

/** Beyond this nobody counts on: "at least so many" is as useful. */
const countBound = 1_000;
/** With fewer names that hold the query, those that resemble it are worth showing too. */
const manyHolders = 40;
const mostOthers = 24;
const orderParts = { name: 'nameOrder', date: 'dateOrder' } as const;

/** A query whose holders are more than were compared. */
interface CommonQuery {
	readonly letters: Uint16Array;
	/** Those that were compared, best first. */
	readonly compared: readonly NameHit[];
	readonly ranks: ReadonlySet<number>;
}

function commonQuery(
	index: NameIndex,
	q: string,
	{ cut, hits }: FoundNames,
): CommonQuery | undefined {
	if (!cut) return undefined;
	const compared = hits.filter(({ by, reason }) => by === 'letters' && reason !== 'similar');
	if (compared.length < manyHolders) return undefined;
	const letters = Uint16Array.from(lettersOf(q), (letter) => index.alphabet.find(letter));
	if (letters.length === 0 || letters.includes(0)) return undefined;
	return { letters, compared, ranks: new Set(compared.map(({ rank }) => rank)) };
}

/**
 * Shows the entries from `from` on that hold `letters` and pass, one for each subject: its present
 * name when that holds them, else the first of its other names that does. Their order is that of
 * ranks, those found by another name behind all others.
 */
function visitHolders(
	{ index, namesWith }: SearchedRelease,
	letters: Uint16Array,
	{ passes }: NameFilter,
	from: number,
	visit: (entry: number, rank: number, at: number) => boolean,
): boolean {
	const holds = (entry: number) => placeOfLetters(index, entry, letters) >= 0;
	return namesWith.visit(letters, from, (entry, at) => {
		const rank = index.rankOf(entry);
		if (entry >= index.subjects) {
			if (holds(rank - 1)) return true;
			// The other names of a subject stand side by side.
			for (let other = entry - 1; index.rankOf(other) === rank; other -= 1) {
				if (holds(other)) return true;
			}
		}
		return passes(rank) ? visit(entry, rank, at) : true;
	});
}

function holderHit(index: NameIndex, entry: number, letters: Uint16Array): NameHit {
	const from = placeOfLetters(index, entry, letters);
	return {
		rank: index.rankOf(entry),
		entry,
		score: 0,
		reason: from === 0 ? 'prefix' : 'part',
		by: 'letters',
		matched: () => new Uint8Array(index.lengthOf(entry)).fill(1, from, from + letters.length),
	};
}

function countHolders(
	released: SearchedRelease,
	{ letters, ranks }: CommonQuery,
	filter: NameFilter,
): SubjectPage['total'] {
	let value = ranks.size;
	const isComplete = visitHolders(released, letters, filter, 0, (_, rank) => {
		if (!ranks.has(rank)) value += 1;
		return value < countBound;
	});
	return { value, relation: isComplete && value < countBound ? 'eq' : 'gte' };
}

function isBehind(hit: NameHit, place: NamePlace | undefined): boolean {
	if (place === undefined || !('score' in place)) return true;
	return hit.score < place.score || (hit.score === place.score && hit.rank > place.rank);
}

function readByRelevance(
	released: SearchedRelease,
	found: FoundNames,
	common: CommonQuery | undefined,
	filter: NameFilter,
	after: NamePlace | undefined,
	limit: number,
): Pick<NamePage, 'hits' | 'next'> {
	const compared = common?.compared ?? found.hits;
	const behindFrom = after !== undefined && 'entry' in after ? after.entry : undefined;
	const left = behindFrom === undefined ? compared.filter((hit) => isBehind(hit, after)) : [];
	const hits = left.slice(0, limit);
	if (left.length > limit || common === undefined) {
		const last = hits.at(-1);
		const more = left.length > limit && last !== undefined;
		return { hits, next: more ? { score: last.score, rank: last.rank } : undefined };
	}
	const behind: number[] = [];
	const wanted = limit - hits.length + 1;
	visitHolders(released, common.letters, filter, behindFrom ?? 0, (entry, rank) => {
		if (!common.ranks.has(rank)) behind.push(entry);
		return behind.length < wanted;
	});
	const shown = behind.slice(0, wanted - 1);
	const next = behind[wanted - 1];
	return {
		hits: [...hits, ...shown.map((entry) => holderHit(released.index, entry, common.letters))],
		next: next === undefined ? undefined : { entry: next },
	};
}

/** The entries with the lowest places in `order` from `from` on, lowest first. */
function lowestPlaces(
	released: SearchedRelease,
	{ letters }: CommonQuery,
	filter: NameFilter,
	order: Uint32Array,
	from: number,
	limit: number,
): number[] {
	const entries: number[] = [];
	const places: number[] = [];
	const isWanted = (rank: number) => {
		const place = order[rank - 1] ?? 0;
		return place >= from && (places.length < limit || place < (places.at(-1) ?? 0));
	};
	const wanted = { ...filter, passes: (rank: number) => isWanted(rank) && filter.passes(rank) };
	visitHolders(released, letters, wanted, 0, (entry, rank) => {
		const place = order[rank - 1] ?? 0;
		let at = places.length;
		while (at > 0 && (places[at - 1] ?? 0) > place) at -= 1;
		entries.splice(at, 0, entry);
		places.splice(at, 0, place);
		entries.length = Math.min(limit, entries.length);
		places.length = entries.length;
		return true;
	});
	return entries;
}

function readByOrder(
	released: SearchedRelease,
	found: FoundNames,
	common: CommonQuery | undefined,
	filter: NameFilter,
	order: Uint32Array,
	after: NamePlace | undefined,
	limit: number,
): Pick<NamePage, 'hits' | 'next'> {
	const from = after !== undefined && 'order' in after ? after.order + 1 : 0;
	const placeOf = ({ rank }: NameHit) => order[rank - 1] ?? 0;
	const ordered =
		common === undefined
			? found.hits
					.filter((hit) => placeOf(hit) >= from)
					.sort((one, other) => placeOf(one) - placeOf(other))
			: lowestPlaces(released, common, filter, order, from, limit + 1).map((entry) =>
					holderHit(released.index, entry, common.letters),
				);
	const hits = ordered.slice(0, limit);
	const last = hits.at(-1);
	const more = ordered.length > limit && last !== undefined;
	return { hits, next: more ? { order: placeOf(last) } : undefined };
}

/** A page of the subjects whose names `q` may mean. */
export function readNamePage(
	released: SearchedRelease,
	q: string,
	filter: NameFilter,
	sort: SubjectOrder,
	after: NamePlace | undefined,
	limit: number,
): NamePage {
	const { index, names } = released;
	const found = names.search(q, filter);
	const common = commonQuery(index, q, found);
	const page =
		sort === 'relevance'
			? readByRelevance(released, found, common, filter, after, limit)
			: readByOrder(released, found, common, filter, index.order(orderParts[sort]), after, limit);
	const onPage = new Set(page.hits.map(({ rank }) => rank));
	return {
		...page,
		others: found.hits.filter(({ rank }) => !onPage.has(rank)).slice(0, mostOthers),
		total:
			common === undefined
				? { value: found.hits.length, relation: found.cut ? 'gte' : 'eq' }
				: countHolders(released, common, filter),
	};
}
