// The built site over the release: searches and type-ahead at a fixed rate.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '@zhixin/api-client';
import { serveApp } from '../serve-app.ts';
import type { OpenLoopFigures } from './open-loop.ts';
import { type ProcessMemory, processMemory } from './process-memory.ts';
import { type BenchQueries, type BenchQuery, readQueries } from './queries.ts';
import { runScript } from './run-script.ts';
import { seededRandom } from './shuffle.ts';

/** What a visitor sees; type-ahead is undefined where the site has none. */
export interface HttpFigures {
	readonly search: OpenLoopFigures;
	readonly typeAhead: OpenLoopFigures | undefined;
	readonly memory: ProcessMemory | undefined;
}

const searches = { rate: 500, seconds: 60 };
/** As many people as search, at the pace at which a hand types behind a debounce. */
const keystrokes = { rate: 200, seconds: 30 };
const warmUp = { rate: 100, seconds: 5 };
const pageSize = 20;
const suggestions = 8;

const searchPath = ({ q }: BenchQuery) =>
	`/api/v1/subjects?${new URLSearchParams({ q, limit: String(pageSize) })}`;

const typedPath = (q: string) =>
	`/api/v1/suggestions?${new URLSearchParams({ q, limit: String(suggestions) })}`;

// Each query as it stood in the field at some moment of its typing, as far as the contract takes it.
function typedPaths(queries: readonly BenchQuery[]): string[] {
	const random = seededRandom(queries.length);
	return queries.flatMap(({ q }) => {
		const characters = Array.from(q.trim());
		const typed = characters.slice(0, 1 + Math.floor(random() * characters.length)).join('');
		return operations.suggestions.query.safeParse({ q: typed }).success ? [typedPath(typed)] : [];
	});
}

async function loop(
	origin: string,
	folder: string,
	paths: readonly string[],
	{ rate, seconds }: { rate: number; seconds: number },
): Promise<OpenLoopFigures> {
	const file = join(folder, 'paths.json');
	writeFileSync(file, JSON.stringify(paths));
	return runScript('open-loop.ts', origin, file, String(rate), String(seconds));
}

async function measure(
	{ origin, pid }: { origin: string; pid: number },
	folder: string,
	queries: BenchQueries,
): Promise<HttpFigures> {
	await loop(origin, folder, queries.warmUp.map(searchPath), warmUp);
	const search = await loop(origin, folder, queries.measured.map(searchPath), searches);
	const hasTypeAhead = (await fetch(origin + typedPath('南昌'))).ok;
	const typeAhead = hasTypeAhead
		? await loop(origin, folder, typedPaths(queries.measured), keystrokes)
		: undefined;
	return { search, typeAhead, memory: processMemory(pid) };
}

/** Serves the built site over the data folder and asks it what `queries` holds. */
export async function measureHttp(dataDir: string, queries: string): Promise<HttpFigures> {
	const folder = mkdtempSync(join(tmpdir(), 'search-http-'));
	const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
	try {
		return await measure(site, folder, readQueries(queries));
	} finally {
		await site.stop();
		rmSync(folder, { recursive: true });
	}
}
