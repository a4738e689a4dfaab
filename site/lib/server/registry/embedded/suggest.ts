// Type-ahead: the first rows of the same search, with no more of each than a line needs.
import type { SuggestionList } from '@zhixin/api-client';
import type { SuggestionSearch } from '../engine.ts';
import { searchSubjects } from './search-subjects.ts';
import type { SearchedRelease } from './searched-release.ts';

/** The subjects that the text of `asked` may become, the likeliest first. */
export function suggestSubjects(
	released: SearchedRelease,
	asked: SuggestionSearch,
): SuggestionList {
	const { items } = searchSubjects(released, asked);
	return {
		items: items.map(({ uscc, name, match, region, status }) => ({
			uscc,
			name,
			match,
			region,
			status,
		})),
	};
}
