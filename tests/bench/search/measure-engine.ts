// Our engine alone in this process: `measure-engine.ts <data folder> <queries>`. The memory is asked
// before hostile and deep queries, which are not what a server meets all day.

import { type Latency, sumUp } from './latency.ts';
import { openEngine } from './open-engine.ts';
import { type Judgement, judge } from './quality.ts';
import { readQueries } from './queries.ts';
import { timeSearches } from './time-searches.ts';

/** What was measured; memory in MiB, durations in milliseconds. */
export interface EngineFigures {
	readonly latency: Latency;
	/** The slowest class and its 99th percentile: where to look first. */
	readonly slowestClass: { readonly name: string; readonly p99: number };
	readonly judgement: Judgement;
	readonly peakMemory: number;
}

const [dataDir = '', queriesPath = ''] = process.argv.slice(2);
const { warmUp, measured } = readQueries(queriesPath);
const engine = openEngine(dataDir);
await timeSearches(engine, warmUp);
const answers = await timeSearches(engine, measured);
const times = (of: typeof answers) => sumUp(of.map(({ milliseconds }) => milliseconds));
const classes = [...new Set(measured.map((query) => query.class))].map((name) => ({
	name,
	p99: times(answers.filter(({ query }) => query.class === name)).p99,
}));
const figures: EngineFigures = {
	latency: times(answers),
	slowestClass: classes.reduce((slowest, each) => (each.p99 > slowest.p99 ? each : slowest)),
	judgement: judge(answers),
	// Kibibytes on every system, whatever getrusage says there.
	peakMemory: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(figures));
process.exit();
