// One hash over the content of files and folders. Content, not times: a fresh clone or a switched
// branch changes every time, and reading the sources takes a few milliseconds.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

// What tools write beside the sources (paraglide: its output, cache, README and .gitignore).
const generatedFolders = new Set(['node_modules', 'dist', 'paraglide', 'cache']);
const generatedFiles = new Set(['README.md', '.gitignore']);

function* filesBelow(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return;
	if (!found.isDirectory()) {
		yield path;
		return;
	}
	for (const entry of readdirSync(path, { withFileTypes: true }).sort(byName)) {
		const generated = entry.isDirectory() ? generatedFolders : generatedFiles;
		if (!generated.has(entry.name)) yield* filesBelow(join(path, entry.name));
	}
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** The hash of all files at or below `paths` (relative to `root`); a missing path counts as empty. */
export function fingerprint(root, paths) {
	const hash = createHash('sha256');
	for (const path of paths) {
		for (const file of filesBelow(join(root, path))) {
			const content = readFileSync(file);
			hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
		}
	}
	return hash.digest('hex');
}
