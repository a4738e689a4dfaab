// What a subject must be to be shown and pass the filters of a search, asked by rank.
import type { SchemeId, Uscc } from '@zhixin/api-client';
import { isKnownRegion, regionRange } from '#lib/server/divisions/divisions.ts';
import type { SubjectSearch } from '../engine.ts';
import type { NameIndex } from '../name-index/name-index.ts';
import { isUnregistered, traitsFilter } from '../name-index/traits.ts';
import type { NameFilter } from '../name-search/name-searcher.ts';
import { RefusedParameterError } from '../refused-parameter-error.ts';
import { prepared } from './prepared.ts';
import type { ShownRelease } from './shown-release.ts';

/** Who is granted the badge of a scheme. */
export interface SchemeHolding {
	/** The ranks of those who may be. */
	readonly candidates: (scheme: SchemeId) => ReadonlySet<number>;
	readonly isHolder: (uscc: Uscc, scheme: SchemeId) => boolean;
}

/** Makes the filter of a search. */
export type FilterMaker = (
	search: Pick<SubjectSearch, 'region' | 'kind' | 'status' | 'scheme'>,
) => NameFilter;

/** Gives the function that makes the filters for an index. */
export function createFilterMaker(
	shown: ShownRelease,
	index: NameIndex,
	{ candidates, isHolder }: SchemeHolding,
): FilterMaker {
	const below = new Map<string, Uint8Array>();
	function divisionsBelow(code: string): Uint8Array {
		const known = below.get(code);
		if (known !== undefined) return known;
		const [from, to] = regionRange(code);
		const divisions = Uint8Array.from(index.regionCodes, (other) =>
			Number(other >= from && other <= to),
		);
		below.set(code, divisions);
		return divisions;
	}

	function isShown(rank: number): boolean {
		const sql = `SELECT 1 FROM subjects s WHERE s.rank = ? AND ${shown.subjectIsShown}`;
		return prepared(shown.database, sql).get(rank) !== undefined;
	}

	function usccOf(rank: number): Uscc {
		const sql = 'SELECT uscc FROM subjects WHERE rank = ?';
		return prepared(shown.database, sql).get(rank)?.uscc as Uscc;
	}

	return ({ kind, region, scheme, status }) => {
		if (region !== undefined && !isKnownRegion(region)) {
			throw new RefusedParameterError('region', 'unknown-region');
		}
		const divisions = region === undefined ? undefined : divisionsBelow(region);
		const [mask, value] = traitsFilter(kind, status);
		const { regions, traits } = index;
		const mayHold = scheme === undefined ? undefined : candidates(scheme);
		const holds = (rank: number) =>
			scheme === undefined || (mayHold?.has(rank) && isHolder(usccOf(rank), scheme)) === true;
		const passes = (rank: number) => {
			const trait = traits[rank - 1] ?? 0;
			if ((trait & mask) !== value) return false;
			if (divisions !== undefined && divisions[regions[rank - 1] ?? 0] !== 1) return false;
			return holds(rank) && (!isUnregistered(trait) || isShown(rank));
		};
		return { passes, divisionsBelow };
	};
}
