// The pages of a search by name. What fits best comes first, compared one by one; when a query is so
// common that this is not all, every other name that holds it follows in the order of ranks.
import type { SubjectOrder, SubjectPage } from '@zhixin/api-client';
import { z } from 'zod';
import { lettersOf } from '../analysis/letters.ts';
import type { NameIndex } from '../name-index/name-index.ts';
import type { FoundNames, NameFilter, NameHit } from '../name-search/name-searcher.ts';
import type { NamesWith } from '../name-search/names-with.ts';
import type { SearchedRelease } from './searched-release.ts';

/** The last item of a page: one that was compared, one of those behind, or its place in an order. */
export const namePlace = z.union([
	z.strictObject({ score: z.number(), rank: z.int().min(0) }),
	z.strictObject({ rank: z.int().min(0) }),
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

/** Shows the ranks above `after` of the present names that hold `letters`. */
function visitRanks(
	{ subjects }: NameIndex,
	namesWith: NamesWith,
	letters: Uint16Array,
	after: number,
	visit: (rank: number) => boolean,
): boolean {
	return namesWith.visit(letters, after, (entry) => entry < subjects && visit(entry + 1));
}

function holderHit(index: NameIndex, rank: number, letters: Uint16Array): NameHit {
	const entry = rank - 1;
	const start = index.starts[entry] ?? 0;
	const name = index.letters.subarray(start, index.starts[entry + 1]);
	const matched = new Uint8Array(name.length);
	const from = name.findIndex((_, at) => letters.every((letter, i) => name[at + i] === letter));
	matched.fill(1, from, from + letters.length);
	return { rank, entry, score: 0, reason: from === 0 ? 'prefix' : 'part', by: 'letters', matched };
}

function countHolders(
	{ index, namesWith }: SearchedRelease,
	{ letters, ranks }: CommonQuery,
	{ passes }: NameFilter,
): SubjectPage['total'] {
	let value = ranks.size;
	const isComplete = visitRanks(index, namesWith, letters, 0, (rank) => {
		if (!ranks.has(rank) && passes(rank)) value += 1;
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
	const isBehindCompared = after !== undefined && 'rank' in after && !('score' in after);
	const left = isBehindCompared ? [] : compared.filter((hit) => isBehind(hit, after));
	const hits = left.slice(0, limit);
	if (left.length > limit || common === undefined) {
		const last = hits.at(-1);
		const more = left.length > limit && last !== undefined;
		return { hits, next: more ? { score: last.score, rank: last.rank } : undefined };
	}
	const behind: number[] = [];
	const wanted = limit - hits.length + 1;
	visitRanks(
		released.index,
		released.namesWith,
		common.letters,
		isBehindCompared ? after.rank : 0,
		(rank) => {
			if (!common.ranks.has(rank) && filter.passes(rank)) behind.push(rank);
			return behind.length < wanted;
		},
	);
	const shown = behind.slice(0, wanted - 1);
	const lastRank = shown.at(-1) ?? (isBehindCompared ? after.rank : 0);
	return {
		hits: [...hits, ...shown.map((rank) => holderHit(released.index, rank, common.letters))],
		next: behind.length === wanted ? { rank: lastRank } : undefined,
	};
}

/** The ranks with the lowest places in `order` from `from` on, lowest first. */
function lowestPlaces(
	released: SearchedRelease,
	{ letters }: CommonQuery,
	{ passes }: NameFilter,
	order: Uint32Array,
	from: number,
	limit: number,
): number[] {
	const ranks: number[] = [];
	const placeOf = (rank: number) => order[rank - 1] ?? 0;
	visitRanks(released.index, released.namesWith, letters, 0, (rank) => {
		const place = placeOf(rank);
		if (place < from || (ranks.length === limit && place > placeOf(ranks.at(-1) ?? 0))) return true;
		if (!passes(rank)) return true;
		let at = ranks.length;
		while (at > 0 && placeOf(ranks[at - 1] ?? 0) > place) at -= 1;
		ranks.splice(at, 0, rank);
		if (ranks.length > limit) ranks.pop();
		return true;
	});
	return ranks;
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
			: lowestPlaces(released, common, filter, order, from, limit + 1).map((rank) =>
					holderHit(released.index, rank, common.letters),
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
