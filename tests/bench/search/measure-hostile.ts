// Queries that mean harm: `measure-hostile.ts <data folder>`. Each is first shown to the contract,
// as over HTTP; what it refuses costs no search.
import { operations } from '@zhixin/api-client';
import { hostileQueries } from '../../search/hostile.ts';
import { type Latency, sumUp } from './latency.ts';
import { openEngine } from './open-engine.ts';

/** How the hostile set fared. */
export interface HostileFigures {
	readonly latency: Latency;
	readonly refused: number;
	readonly failed: readonly string[];
}

/** One query once says little of a p99; the set is small. */
const rounds = 20;

const [dataDir = ''] = process.argv.slice(2);
const engine = openEngine(dataDir);
const times: number[] = [];
const refused = new Set<string>();
const failed = new Set<string>();
for (let round = 0; round <= rounds; round += 1) {
	for (const q of hostileQueries) {
		const started = performance.now();
		const asked = operations.subjects.query.safeParse({ q });
		try {
			if (asked.success) await engine.search(asked.data);
			else refused.add(q);
		} catch (error) {
			failed.add(`${q.slice(0, 40)}: ${error instanceof Error ? error.message : error}`);
		}
		// The first round warms up.
		if (round > 0) times.push(performance.now() - started);
	}
}
const figures: HostileFigures = {
	latency: sumUp(times),
	refused: refused.size,
	failed: [...failed],
};
console.log(JSON.stringify(figures));
process.exit();
