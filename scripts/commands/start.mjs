// `npm start`: builds what changed, makes sure there is something to show, serves it.
import { buildIfChanged, site, widget } from '../lib/build.mjs';
import { serve } from '../lib/http/serve.mjs';
import { ensureRelease } from '../lib/sample-release.mjs';

export async function run() {
	await buildIfChanged(widget, site);
	await ensureRelease(process.env);
	await serve(process.env);
}
