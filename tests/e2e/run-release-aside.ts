// A release command in a process of its own, while the test goes on reading.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const run = promisify(execFile);

/** Runs a verb to its end and gives what it printed; throws when it does not end with 0. */
export async function runReleaseAside(dataDir: string, args: readonly string[]): Promise<string> {
	const { stdout } = await run(
		fromRoot('node_modules/node/bin/node'),
		['--conditions=zhixin-source', fromRoot('site/lib/server/release/cli.ts'), ...args],
		{ env: { ...process.env, ZHIXIN_DATA_DIR: dataDir } },
	);
	return stdout;
}
