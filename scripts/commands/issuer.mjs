// `npm run issuer -- …`: the keys that sign badges, output and exit code untouched.
import { runAttached } from '../lib/child.mjs';
import { typescript } from '../lib/typescript.mjs';

export function run(args) {
	return runAttached(typescript('site/lib/server/issuer/cli.ts', ...args));
}
