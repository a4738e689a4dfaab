// `npm run bench`: measures the built site over the live release, so both are made first.
import { ensureBrowser } from '../browser.mjs';
import { buildIfChanged, messages, site, widget } from '../lib/build.mjs';
import { runAttached } from '../lib/child.mjs';
import { ensureRelease } from '../lib/sample-release.mjs';
import { typescript } from '../lib/typescript.mjs';

export async function run(args) {
	await buildIfChanged(messages, widget, site);
	// The bench of the search makes a release of its own and opens no page.
	if (args[0] !== 'search') {
		await ensureRelease(process.env);
		await ensureBrowser();
	}
	return runAttached(typescript('tests/bench/run.ts', ...args));
}
