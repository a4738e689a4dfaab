// Keeps what phones hold of a build: `node scripts/upgrade/keep-build.mjs 0.2.0 [build]`. Run when a
// version is released, from its checkout; docs/deploy.md says when. The upgrade from each build that
// is kept is tried in a browser by tests/e2e/upgrade.spec.ts.
import { writeFileSync } from 'node:fs';
import { offlinePages } from '../../site/service-worker/offline-page.ts';
import { packBuild } from './pack-build.mjs';
import { readClientFiles, readPages } from './read-build.mjs';

const [name, folder = 'build'] = process.argv.slice(2);
if (!/^[\w.-]+$/.test(name ?? '')) {
	process.stderr.write('Say the version: node scripts/upgrade/keep-build.mjs 0.2.0 [build]\n');
	process.exit(2);
}

const pages = await readPages(folder, ['/', '/en', ...offlinePages]);
const packed = packBuild({ name, files: { ...readClientFiles(folder), ...pages } });
const path = `tests/upgrade/builds/${name}.json.br`;
writeFileSync(path, packed);
process.stdout.write(`${path}: ${Object.keys(pages).length} pages, ${packed.length} bytes\n`);
