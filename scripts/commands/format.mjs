// `npm run format`: formats, sorts imports and mends what the linter can mend.
import { runAttached } from '../lib/child.mjs';

export async function run(args) {
	return runAttached(['biome', 'check', '--write', ...args, '.']);
}
