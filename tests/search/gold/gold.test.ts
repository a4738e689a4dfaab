// The gate: what a reader is promised, on queries that nothing was tuned with.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRealRegisters } from '../../release/real-registers.ts';
import { askGold } from './ask-gold.ts';
import { goldClasses } from './gold-query.ts';
import { engineOf, ensureRelease, queriesOf } from './gold-release.ts';
import { makeGold } from './make-gold.ts';
import { type AskedQuery, score, scoreClasses } from './score.ts';
import { leastMrr, leastMrrOfClass, leastRecall } from './thresholds.ts';

/** Two releases of some hundred thousand subjects are built; a busy machine takes minutes. */
const patience = 900_000;
const leastQueries = 600;
const leastOfClass = 40;

if (!hasRealRegisters()) {
	console.warn(
		'\nNOT RUN: the real half of the gold set. ../shared/data is not beside this clone.\n',
	);
}

// Registers from before the unified code are not among the real ones.
const absentClasses = { synthetic: 0, real: 2 };

describe.for(['synthetic', 'real'] as const)('the %s half', (half) => {
	const isHere = half === 'synthetic' || hasRealRegisters();
	const dataDir = mkdtempSync(join(tmpdir(), 'zhixin-gold-test-'));
	let asked: AskedQuery[] = [];

	beforeAll(async () => {
		if (!isHere) return;
		await ensureRelease(half, dataDir);
		const queries = queriesOf(half, dataDir, 'gold', makeGold);
		asked = await askGold(engineOf(dataDir), queries);
	}, patience);
	afterAll(() => rmSync(dataDir, { recursive: true }));

	const tested = () => asked.filter(({ query }) => query.split === 'test');

	it.skipIf(!isHere)('has enough queries in every class', () => {
		const counts = Map.groupBy(asked, ({ query }) => query.class);
		expect(asked.length).toBeGreaterThanOrEqual(leastQueries);
		expect(counts.size).toBe(goldClasses.length - absentClasses[half]);
		expect([...counts].filter(([, some]) => some.length < leastOfClass)).toEqual([]);
	});

	it.skipIf(!isHere)('puts the right answer first', () => {
		expect(score('overall', tested()).mrr).toBeGreaterThanOrEqual(leastMrr);
	});

	it.skipIf(!isHere)('puts it first in every class', () => {
		const poor = scoreClasses(tested()).filter(({ mrr }) => mrr < leastMrrOfClass);
		expect(poor.map(({ label, mrr }) => `${label} ${mrr.toFixed(3)}`)).toEqual([]);
	});

	it.skipIf(!isHere)('finds it among ten', () => {
		expect(score('overall', tested()).recall).toBeGreaterThanOrEqual(leastRecall);
	});
});
