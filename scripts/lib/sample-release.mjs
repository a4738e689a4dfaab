// A site needs a release to show. Where there is none yet, it gets the synthetic one.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runStep } from './step.mjs';
import { typescript } from './typescript.mjs';
import { requireWritable } from './writable.mjs';

const dayBefore = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const today = () => dayBefore(0);
/** One rhythm of its registrations ago. */
const dayOfFormer = () => dayBefore(30);

/** Builds and promotes the sample release, and the one before it, if this site has no live release and needs one. */
export async function ensureRelease({ ZHIXIN_DATA_DIR, ZHIXIN_API_URL }) {
	// Then the records come from elsewhere, and nothing local would be read.
	if (ZHIXIN_API_URL) return;
	const dataDir = resolve(projectRoot, ZHIXIN_DATA_DIR || '.zhixin');
	if (existsSync(join(dataDir, 'live.json'))) return;

	requireWritable(dataDir, 'set ZHIXIN_DATA_DIR to a folder of your own.');
	const sample = join(dataDir, 'sample');
	// One after the other: a first page says what is new since the release before.
	await buildSample(dataDir, join(sample, 'former'), 'former sample', [today(), dayOfFormer()]);
	await buildSample(dataDir, sample, 'sample', [today()]);
}

async function buildSample(dataDir, folder, name, days) {
	await runStep(
		`Making the ${name} data`,
		typescript('scripts/sample/make-sample.ts', folder, ...days),
		{ environment: { ZHIXIN_DATA_DIR: dataDir } },
	);
	await runStep(
		`Building the ${name} release`,
		typescript('site/lib/server/release/cli.ts', 'build', join(folder, 'manifest.yaml')),
		{ environment: { ZHIXIN_DATA_DIR: dataDir } },
	);
}
