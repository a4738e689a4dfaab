// What a list of durations says: nearest ranks, so that each figure is one that was measured.

/** Durations in milliseconds. */
export interface Latency {
	readonly count: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	readonly max: number;
}

/** Sums up durations in milliseconds; every rank of none is NaN. */
export function sumUp(milliseconds: readonly number[]): Latency {
	const sorted = [...milliseconds].sort((a, b) => a - b);
	const rank = (share: number) =>
		sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
	return {
		count: sorted.length,
		p50: rank(0.5),
		p95: rank(0.95),
		p99: rank(0.99),
		max: rank(1),
	};
}
