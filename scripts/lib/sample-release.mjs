// A site needs a release to show. Where there is none yet, it gets the synthetic one.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runStep } from './step.mjs';
import { typescript } from './typescript.mjs';
import { requireWritable } from './writable.mjs';

/** Builds and promotes the sample release, if this site has no live release and needs one. */
export async function ensureRelease({ ZHIXIN_DATA_DIR, ZHIXIN_API_URL }) {
	// Then the records come from elsewhere, and nothing local would be read.
	if (ZHIXIN_API_URL) return;
	const dataDir = resolve(projectRoot, ZHIXIN_DATA_DIR || '.zhixin');
	if (existsSync(join(dataDir, 'live.json'))) return;

	requireWritable(dataDir, 'set ZHIXIN_DATA_DIR to a folder of your own.');
	const sample = join(dataDir, 'sample');
	const environment = { ZHIXIN_DATA_DIR: dataDir };
	const today = new Date().toISOString().slice(0, 10);
	await runStep(
		'Making the sample data',
		typescript('scripts/sample/make-sample.ts', sample, today),
		{ environment },
	);
	await runStep(
		'Building the sample release',
		typescript('site/lib/server/release/cli.ts', 'build', join(sample, 'manifest.yaml')),
		{ environment },
	);
}
