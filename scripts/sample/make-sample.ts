// `node --conditions=zhixin-source scripts/sample/make-sample.ts <folder>`: writes the manifest and
// the files of the synthetic release that a site shows until it has data of its own.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sample-files.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Say where: make-sample.ts <folder>');
	process.exitCode = 1;
} else {
	for (const [path, bytes] of sampleFiles()) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
}
