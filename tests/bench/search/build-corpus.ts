// From a number and a seed to a live release, through the corpus generator and the real build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readLivePointer } from '#lib/server/release/live-release.ts';
import { killAtExit } from './kill-at-exit.ts';
import type { WorkFolder } from './work-folder.ts';

const generator = fileURLToPath(
	new URL('../../search/corpus/write-release-input.ts', import.meta.url),
);
const preparer = fileURLToPath(new URL('prepare.ts', import.meta.url));
/** Five million subjects with all their pairs of characters are in memory while queries are made. */
const roomForAll = '--max-old-space-size=16000';
const releaseCli = 'site/lib/server/release/cli.ts';

/** What a build cost; the seconds of the name index are undefined where the build says none. */
export interface Built {
	readonly seconds: number;
	readonly indexSeconds: number | undefined;
}

const manifestIn = (folder: string) =>
	existsSync(folder)
		? readdirSync(folder).find((name) => /^manifest\.(ya?ml|json)$/.test(name))
		: undefined;

async function runNode(
	args: readonly string[],
	env: Record<string, string>,
	hear: (line: string) => void,
): Promise<void> {
	const child = spawn(process.execPath, ['--conditions=zhixin-source', ...args], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	killAtExit(child);
	const lines: string[] = [];
	createInterface({ input: child.stderr }).on('line', (line) => {
		lines.push(line);
		hear(line);
	});
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${lines.slice(-5).join('\n')}`);
}

/** Writes the input of the build, the names and the queries, unless they lie there already. */
export async function prepareCorpus(
	folder: WorkFolder,
	seed: number,
	queries: number,
): Promise<void> {
	const { subjects, input, names, queries: queriesPath } = folder;
	if (manifestIn(input) === undefined) {
		await runNode([generator, input, String(subjects), String(seed)], {}, () => {});
	}
	if (!existsSync(queriesPath)) {
		const count = [String(subjects), String(seed), String(queries)];
		await runNode([roomForAll, preparer, names, queriesPath, ...count], {}, () => {});
	}
}

/** Builds the release anew and makes it live. */
export async function buildOurs({ input, data }: WorkFolder): Promise<Built> {
	rmSync(data, { recursive: true, force: true });
	let indexSeconds: number | undefined;
	const started = performance.now();
	const manifest = join(input, manifestIn(input) ?? 'manifest.yaml');
	await runNode([releaseCli, 'build', manifest], { ZHIXIN_DATA_DIR: data }, (line) => {
		const said = /^Name index: ([\d.]+) s/.exec(line)?.[1];
		if (said !== undefined) indexSeconds = Number(said);
	});
	return { seconds: (performance.now() - started) / 1000, indexSeconds };
}

/** The bytes of the live release: its file and whatever the build put beside it to be searched. */
export function releaseBytes({ data }: WorkFolder): number {
	const id = readLivePointer(data)?.id;
	if (id === undefined) throw new Error(`no release is live in ${data}`);
	const folder = join(data, 'releases');
	return readdirSync(folder)
		.filter((name) => name.startsWith(id) && !/\.(report\.md|quarantine\.jsonl)$/.test(name))
		.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
