// `node --conditions=zhixin-source scripts/sample/make-sample.ts <folder> [YYYY-MM-DD] [YYYY-MM-DD]`:
// writes the manifest and the files of the synthetic release that a site shows until it has data of its
// own, as if collected on the first day; with a second day before it, as they had been on that one.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sample-files.ts';

const [folder, collectedAt, until] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Say where: make-sample.ts <folder> [YYYY-MM-DD] [YYYY-MM-DD]');
	process.exitCode = 1;
} else {
	for (const [path, bytes] of sampleFiles(collectedAt, until)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
}
