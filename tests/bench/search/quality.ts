// How well answers fit their queries: MRR@10 and recall@10, overall and class by class. Queries
// that have no right answer count for the clock only: similarity always finds something.
import type { BenchQuery } from './queries.ts';

const depth = 10;

/** A query with the codes that were answered, best first. */
export interface Answered {
	readonly query: BenchQuery;
	readonly found: readonly string[];
}

/** Shares from 0 to 1. */
export interface Quality {
	readonly mrr: number;
	readonly recall: number;
	readonly count: number;
}

/** Quality overall and of each class, the classes by name. */
export interface Judgement extends Quality {
	readonly classes: Readonly<Record<string, Quality>>;
}

function placeOf({ query, found }: Answered): number | undefined {
	const place = found.slice(0, depth).findIndex((uscc) => query.expected.includes(uscc));
	return place === -1 ? undefined : place + 1;
}

function qualityOf(answers: readonly Answered[]): Quality {
	const places = answers.map(placeOf);
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		mrr: mean(places.map((place) => (place === undefined ? 0 : 1 / place))),
		recall: mean(places.map((place) => (place === undefined ? 0 : 1))),
		count: answers.length,
	};
}

/** Judges answers against what their queries expect. */
export function judge(answers: readonly Answered[]): Judgement {
	const judged = answers.filter(({ query }) => query.expected.length > 0);
	const names = [...new Set(judged.map(({ query }) => query.class))].sort();
	const classes = names.map((name) => [
		name,
		qualityOf(judged.filter(({ query }) => query.class === name)),
	]);
	return { ...qualityOf(judged), classes: Object.fromEntries(classes) };
}
