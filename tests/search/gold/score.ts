// How well a set of queries was answered.
import type { GoldQuery } from './gold-query.ts';

/** A query that was asked: place of the first right answer from 1, or undefined beyond ten. */
export interface AskedQuery {
	readonly query: GoldQuery;
	readonly rank: number | undefined;
	readonly milliseconds: number;
	/** Names of the first answers. */
	readonly got: readonly string[];
}

/** Figures of some queries together. */
export interface Score {
	readonly label: string;
	readonly count: number;
	readonly mrr: number;
	readonly recall: number;
	readonly p50: number;
	readonly p99: number;
}

function percentile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The figures of queries that were asked. */
export function score(label: string, asked: readonly AskedQuery[]): Score {
	const sum = (of: (one: AskedQuery) => number) => asked.reduce((all, one) => all + of(one), 0);
	const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
	return {
		label,
		count: asked.length,
		mrr: sum(({ rank }) => (rank === undefined ? 0 : 1 / rank)) / asked.length,
		recall: sum(({ rank }) => (rank === undefined ? 0 : 1)) / asked.length,
		p50: percentile(times, 0.5),
		p99: percentile(times, 0.99),
	};
}

/** The figures class by class, in the order in which the classes come. */
export function scoreClasses(asked: readonly AskedQuery[]): Score[] {
	return [...Map.groupBy(asked, ({ query }) => query.class)].map(([name, some]) =>
		score(name, some),
	);
}
