// Ourselves beside the peers: the second table, and the third class by class.
import type { SearchFigures } from './figures.ts';
import type { Latency } from './latency.ts';
import type { Judgement } from './quality.ts';
import type { Cells } from './text-table.ts';
import { decimal, duration, size, whole } from './units.ts';

/** One engine in one line of the table or the picture. */
export interface Contender {
	readonly name: string;
	readonly isOurs: boolean;
	readonly latency: Latency;
	readonly judgement: Judgement;
	readonly indexBytes: number;
	readonly buildSeconds: number | undefined;
}

/** Ourselves first, then the peers as they were measured. */
export function contenders({ alone, built, indexBytes, peers }: SearchFigures): Contender[] {
	const ours: Contender = {
		name: 'Zhixin',
		isOurs: true,
		latency: alone.latency,
		judgement: alone.judgement,
		indexBytes,
		buildSeconds: built?.indexSeconds ?? built?.seconds,
	};
	return [ours, ...peers.map((peer) => ({ ...peer, isOurs: false }))];
}

/** Latency, quality, size and build of each engine. */
export function peerTable(figures: SearchFigures): Cells {
	const rows = contenders(figures).map(({ name, latency, judgement, indexBytes, buildSeconds }) => [
		name,
		whole(latency.count),
		duration(latency.p50),
		duration(latency.p99),
		decimal(judgement.mrr, 3),
		decimal(judgement.recall, 3),
		size(indexBytes),
		buildSeconds === undefined ? '–' : `${whole(buildSeconds)} s`,
	]);
	const missing = Object.entries(figures.missing).map(([peer, program]) => [
		peer,
		`skipped: ${program} is not installed`,
	]);
	return [
		['Engine', 'Queries', 'p50', 'p99', 'MRR@10', 'recall@10', 'Index', 'Build'],
		...rows,
		...missing,
	];
}

/** MRR@10 of each engine in each class of queries. */
export function classTable(figures: SearchFigures): Cells {
	const engines = contenders(figures);
	const classes = Object.keys(figures.alone.judgement.classes);
	return [
		['MRR@10', ...engines.map(({ name }) => name)],
		...classes.map((name) => [
			name,
			...engines.map(({ judgement }) => decimal(judgement.classes[name]?.mrr ?? Number.NaN)),
		]),
	];
}
