// An open release with what is needed to search it. One query at a time uses its memory; a search
// never waits for anything, so that holds by itself.
import { NameIndex } from '../name-index/name-index.ts';
import { NameSearcher } from '../name-search/name-searcher.ts';
import { NamesWith } from '../name-search/names-with.ts';
import type { ShownRelease } from './shown-release.ts';
import { createFilterMaker, type FilterMaker, type SchemeHolding } from './subject-filter.ts';

/** A release that can be searched. */
export interface SearchedRelease {
	readonly shown: ShownRelease;
	readonly index: NameIndex;
	readonly names: NameSearcher;
	readonly namesWith: NamesWith;
	readonly filter: FilterMaker;
}

/** Reads the name index of a release into memory. */
export function openSearch(shown: ShownRelease, holding: SchemeHolding): SearchedRelease {
	const index = new NameIndex(shown.database);
	return {
		shown,
		index,
		names: new NameSearcher(index),
		namesWith: new NamesWith(index),
		filter: createFilterMaker(shown, index, holding),
	};
}
