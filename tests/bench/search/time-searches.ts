// One search after the other, each timed alone: what one thread of the site can do.
import type { RegistryEngine } from '#lib/server/registry/engine.ts';
import type { Answered } from './quality.ts';
import type { BenchQuery } from './queries.ts';

const pageSize = 20;

/** A query, what was found for it, and how long that took. */
export interface TimedAnswer extends Answered {
	readonly milliseconds: number;
}

/** Asks for the first page of each query. */
export async function timeSearches(
	engine: RegistryEngine,
	queries: readonly BenchQuery[],
): Promise<TimedAnswer[]> {
	const answers: TimedAnswer[] = [];
	for (const query of queries) {
		const started = performance.now();
		const { items } = await engine.search({ q: query.q, limit: pageSize });
		const milliseconds = performance.now() - started;
		answers.push({ query, found: items.map(({ uscc }) => uscc), milliseconds });
	}
	return answers;
}
