// `npm run dev`: Vite's server, with what the pages need beside it.
import { buildIfChanged, widget } from '../lib/build.mjs';
import { runAttached } from '../lib/child.mjs';
import { ensureRelease } from '../lib/sample-release.mjs';

export async function run(args) {
	await buildIfChanged(widget);
	await ensureRelease(process.env);
	return runAttached(['vite', ...args]);
}
