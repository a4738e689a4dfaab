// `npm run screens`: takes the pictures of the papers and of the manifest anew, of the built site over
// the sample release.
import { ensureBrowser } from '../browser.mjs';
import { buildIfChanged, messages, site, widget } from '../lib/build.mjs';
import { runAttached } from '../lib/child.mjs';
import { ensureRelease } from '../lib/sample-release.mjs';
import { typescript } from '../lib/typescript.mjs';

export async function run() {
	await buildIfChanged(messages, widget, site);
	await ensureRelease(process.env);
	await ensureBrowser();
	const dataDir = process.env.ZHIXIN_DATA_DIR || '.zhixin';
	return runAttached(typescript('scripts/screens/take-screens.ts', dataDir));
}
