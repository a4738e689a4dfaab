// What the address of the results page asks, in the words of the API: a link to a result is a link
// to its answer.

export const filterNames = ['region', 'kind', 'status', 'scheme'] as const;
export type FilterName = (typeof filterNames)[number];

const names = ['q', ...filterNames, 'sort', 'cursor'] as const;

/** The parameters as they stand in the address; an empty one is none. */
export type Asked = Readonly<Partial<Record<(typeof names)[number], string>>>;

// Neither seen nor typed on purpose, but able to turn round the sentence that repeats the query.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** Reads the parameters that the page has; others are nothing to it. */
export function readAsked(query: URLSearchParams): Asked {
	const given = names.map((name) => [name, (query.get(name) ?? '').replace(invisible, ' ').trim()]);
	return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** The address of the page that asks `asked`, without a language. */
export function addressOf(asked: Asked): `/search?${string}` {
	const given = names.flatMap((name) => {
		const value = asked[name];
		return value === undefined ? [] : [[name, value]];
	});
	return `/search?${new URLSearchParams(given)}`;
}

/** The same search from its first page, without the filters named. */
export function withoutFilters(asked: Asked, dropped: readonly FilterName[] = filterNames): Asked {
	const kept = Object.entries(asked).filter(
		([name]) => name !== 'cursor' && !(dropped as readonly string[]).includes(name),
	);
	return Object.fromEntries(kept);
}

/** Whether a filter narrows what is asked. */
export const isFiltered = (asked: Asked): boolean =>
	filterNames.some((name) => asked[name] !== undefined);
