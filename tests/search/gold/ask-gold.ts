import type { RegistryEngine } from '#lib/server/registry/engine.ts';
import type { GoldQuery } from './gold-query.ts';
import type { AskedQuery } from './score.ts';

/** A reader sees ten. */
const limit = 10;
const namesToShow = 3;

/** Asks an engine every query, one after the other, as a reader would. */
export async function askGold(
	engine: RegistryEngine,
	queries: readonly GoldQuery[],
): Promise<AskedQuery[]> {
	const asked: AskedQuery[] = [];
	for (const query of queries) {
		const started = performance.now();
		const { items } = await engine.search({ q: query.q.trim(), limit });
		const milliseconds = performance.now() - started;
		const at = items.findIndex(({ uscc }) => query.expected.includes(uscc));
		const rank = at < 0 ? undefined : at + 1;
		const got = items.slice(0, namesToShow).map(({ name }) => name);
		asked.push({ query, rank, milliseconds, got });
	}
	return asked;
}
