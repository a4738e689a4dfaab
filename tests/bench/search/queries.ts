// The queries of a run, as `prepare.ts` wrote them: read by us and by every peer in one order.
import { readFileSync } from 'node:fs';

/** A query and the subjects of which any is right; none where nothing is to be found. */
export interface BenchQuery {
	readonly q: string;
	readonly class: string;
	readonly expected: readonly string[];
}

/** Warm-up queries are asked first and counted nowhere. */
export interface BenchQueries {
	readonly warmUp: readonly BenchQuery[];
	readonly measured: readonly BenchQuery[];
}

/** Reads the queries of a run. */
export function readQueries(path: string): BenchQueries {
	return JSON.parse(readFileSync(path, 'utf8')) as BenchQueries;
}
