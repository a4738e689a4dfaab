// No query brings the search down: what the contract lets through is answered, or refused by name.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations, subjectPage } from '@zhixin/api-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegistryEngine } from '#lib/server/registry/engine.ts';
import { createLiveRegistry } from '#lib/server/registry/live-registry.ts';
import { RefusedParameterError } from '#lib/server/registry/refused-parameter-error.ts';
import { buildRelease } from '#lib/server/release/build-release.ts';
import { writeReleaseInput } from './corpus/write-release-input.ts';
import { hostileQueries } from './hostile.ts';

const patience = 120_000;
const subjects = 3_000;
const { query: subjectsQuery } = operations.subjects;
const { query: suggestionsQuery } = operations.suggestions;

const dataDir = mkdtempSync(join(tmpdir(), 'zhixin-hostile-'));
let engine: RegistryEngine;

/** The answer, or undefined for a refusal that says what is wrong with the parameter. */
async function orRefused<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof RefusedParameterError) return undefined;
		throw error;
	}
}

beforeAll(async () => {
	const manifestPath = await writeReleaseInput(join(dataDir, 'sources'), subjects);
	await buildRelease({ dataDir, manifestPath, promote: true, say: () => {} });
	engine = createLiveRegistry(dataDir, (cause) => {
		throw cause;
	})();
}, patience);
afterAll(() => rmSync(dataDir, { recursive: true }));

it('there are enough hostile queries, none twice', () => {
	expect(hostileQueries.length).toBeGreaterThanOrEqual(100);
	expect(new Set(hostileQueries).size).toBe(hostileQueries.length);
});

describe('a hostile query', () => {
	const named = hostileQueries.map((q) => [JSON.stringify(q).slice(0, 60), q] as const);

	it.each(named)('is answered or refused: %s', async (_, q) => {
		const asked = subjectsQuery.safeParse({ q });
		if (!asked.success) return;
		const page = await orRefused(engine.search(asked.data));
		if (page !== undefined) expect(subjectPage.safeParse(page).error).toBeUndefined();
	});

	it.each(named)('suggests or is refused: %s', async (_, q) => {
		const asked = suggestionsQuery.safeParse({ q });
		if (!asked.success) return;
		const suggestions = await orRefused(engine.suggest(asked.data));
		if (suggestions !== undefined) expect(suggestions.items.length).toBeLessThanOrEqual(10);
	});
});
