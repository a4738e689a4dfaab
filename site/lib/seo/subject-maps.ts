// How the subjects of a release are divided among sitemaps: by rank, so that a map is found without
// counting. A map holds at most as many as there are ranks in it; those that are not shown are not there.
import { mostPages } from './sitemap-xml.ts';

/** The ranks of one map: from the first, up to and with the last. */
export interface RankRange {
	readonly first: number;
	readonly last: number;
}

/** How many maps a release needs whose last rank this is. */
export const countMaps = (lastRank: number): number => Math.ceil(lastRank / mostPages);

/** The ranks of map number `number`, which counts from 1; `undefined` when there is no such map. */
export function ranksOf(number: number, lastRank: number): RankRange | undefined {
	if (!Number.isInteger(number) || number < 1 || number > countMaps(lastRank)) return undefined;
	return { first: (number - 1) * mostPages + 1, last: Math.min(number * mostPages, lastRank) };
}
