// `npm run bench`: measures the built site, so that is built first.
import { buildIfChanged, messages, site, widget } from '../lib/build.mjs';
import { runAttached } from '../lib/child.mjs';
import { typescript } from '../lib/typescript.mjs';

export async function run(args) {
	await buildIfChanged(messages, widget, site);
	return runAttached(typescript('tests/bench/run.ts', ...args));
}
