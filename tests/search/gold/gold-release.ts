// A release of one half, built as any release is, and the queries that go with it. In a folder that
// is kept, neither is made twice.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegistryEngine } from '#lib/server/registry/engine.ts';
import { createLiveRegistry } from '#lib/server/registry/live-registry.ts';
import { buildRelease } from '#lib/server/release/build-release.ts';
import { pointerPath } from '#lib/server/release/data-dir.ts';
import type { GoldGround } from './gold-maker.ts';
import type { GoldQuery } from './gold-query.ts';
import { makeGround } from './make-gold.ts';
import { type GoldHalf, readPool, writeInput } from './read-pools.ts';

/** Builds the release of a half into a data folder, when none is live there. */
export async function ensureRelease(half: GoldHalf, dataDir: string): Promise<void> {
	if (existsSync(pointerPath(dataDir))) return;
	const folder = mkdtempSync(join(tmpdir(), 'zhixin-gold-'));
	try {
		const manifestPath = await writeInput(half, folder);
		const built = await buildRelease({ dataDir, manifestPath, promote: true, say: () => {} });
		if (built.outcome !== 'promoted') throw new Error(built.verdict);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The engine of the live release of a data folder. Throws when it cannot be opened. */
export function engineOf(dataDir: string): RegistryEngine {
	return createLiveRegistry(dataDir, (cause) => {
		throw cause;
	})();
}

/** The queries of a half, read from the data folder when they were made for it before. */
export function queriesOf(
	half: GoldHalf,
	dataDir: string,
	name: string,
	make: (ground: GoldGround) => GoldQuery[],
): GoldQuery[] {
	const path = join(dataDir, `${name}.json`);
	if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as GoldQuery[];
	const queries = make(makeGround(readPool(half)));
	mkdirSync(dataDir, { recursive: true });
	writeFileSync(path, JSON.stringify(queries));
	return queries;
}
