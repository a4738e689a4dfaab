// From globs to files. A manifest may come from somebody else: it must not reach outside its folder.

import { glob, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import type { Manifest, ManifestSource } from './manifest.ts';
import { ReleaseError } from './release-error.ts';

/** One input: `name` relative to the manifest (for people), `path` absolute (for reading). */
export interface SourceFile {
	readonly name: string;
	readonly path: string;
}

const LEADS_OUT = /(^|[\\/])\.\.([\\/]|$)|^~|^[A-Za-z]:|\\/;

function refuseLeadingOut(source: ManifestSource, pattern: string): void {
	if (isAbsolute(pattern) || LEADS_OUT.test(pattern)) {
		throw new ReleaseError(
			`Source ${source.id}, files "${pattern}": must be relative to the manifest, with forward slashes, and may not leave its folder.`,
		);
	}
}

async function isInside(folder: string, path: string): Promise<boolean> {
	return (await realpath(path)).startsWith(folder + sep);
}

/**
 * Finds the files of a source, sorted by name within each glob, in the order of the globs, each
 * once. Throws a ReleaseError when a glob leads out of the manifest's folder (by `..`, an absolute
 * path, or a symbolic link) or matches nothing.
 */
export async function findSourceFiles(
	manifest: Manifest,
	source: ManifestSource,
): Promise<SourceFile[]> {
	const folder = await realpath(manifest.folder);
	const found = new Map<string, SourceFile>();
	for (const pattern of source.files) {
		refuseLeadingOut(source, pattern);
		const names: string[] = [];
		for await (const name of glob(pattern, { cwd: manifest.folder })) names.push(name);
		let matched = 0;
		for (const name of names.sort()) {
			const path = join(manifest.folder, name);
			if (!(await stat(path)).isFile()) continue;
			if (!(await isInside(folder, path))) {
				throw new ReleaseError(
					`Source ${source.id}: ${name} is a link out of the manifest's folder; copy the file in.`,
				);
			}
			matched += 1;
			found.set(path, { name, path });
		}
		if (matched === 0) {
			throw new ReleaseError(
				`Source ${source.id}, files "${pattern}": no file in ${manifest.folder} matches.`,
			);
		}
	}
	return [...found.values()];
}
