// The real command in a real process, as `npm run release` starts it.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../site/lib/server/release/cli.ts', import.meta.url));
const dieAtStep = new URL('./die-at-step.mjs', import.meta.url).href;
// Node of the project: the one that runs the tests may be older.
const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
const argv = ['--conditions=zhixin-source', '--import', dieAtStep, cli];

function environment(dataDir: string, dieAt = 0): NodeJS.ProcessEnv {
	return { ...process.env, ZHIXIN_DATA_DIR: dataDir, ZHIXIN_DIE_AT_STEP: String(dieAt) };
}

/** Runs a verb to its end, or to the step at which it is killed. */
export function runRelease(dataDir: string, args: readonly string[], dieAt = 0) {
	const env = environment(dataDir, dieAt);
	const { signal, status, stderr, stdout } = spawnSync(node, [...argv, ...args], {
		env,
		encoding: 'utf8',
	});
	return { signal, status, stderr, stdout };
}

/** Starts a verb, for a test that kills it. */
export function startRelease(dataDir: string, args: readonly string[]): ChildProcess {
	return spawn(node, [...argv, ...args], { env: environment(dataDir), stdio: 'ignore' });
}
