// `npm run release -- …`: the release CLI, its arguments, output and exit code untouched.
import { buildIfChanged, messages } from '../lib/build.mjs';
import { runAttached } from '../lib/child.mjs';
import { typescript } from '../lib/typescript.mjs';

export async function run(args) {
	await buildIfChanged(messages);
	return runAttached(typescript('site/lib/server/release/cli.ts', ...args));
}
