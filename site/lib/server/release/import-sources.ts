// All files of all sources, in the order of the manifest: that order decides which row of a code
// is the last.

import { findSourceFiles, type SourceFile } from './find-source-files.ts';
import {
	type ImportedFile,
	type ImportSource,
	type ImportTarget,
	importFile,
} from './import-file.ts';
import type { Manifest } from './manifest.ts';
import { matchUnmatched } from './match-unmatched.ts';
import { findProfile } from './profiles/find-profile.ts';

/** A source and the files found for it. */
export interface SourceInput extends ImportSource {
	readonly files: readonly SourceFile[];
}

/** A source and what became of its files. */
export interface ImportedSource extends SourceInput {
	readonly imported: readonly ImportedFile[];
}

/** Finds what a manifest names. Throws a ReleaseError before any file is opened. */
export async function findInputs(manifest: Manifest, now = new Date()): Promise<SourceInput[]> {
	const sources = manifest.sources.map((entry, position) => ({
		entry,
		position,
		profile: findProfile(entry, now),
	}));
	const inputs: SourceInput[] = [];
	for (const source of sources) {
		inputs.push({ ...source, files: await findSourceFiles(manifest, source.entry) });
	}
	return inputs;
}

/** Imports every file. Throws a ReleaseError on the first that cannot be read as a whole. */
export async function importSources(
	inputs: readonly SourceInput[],
	target: ImportTarget,
): Promise<ImportedSource[]> {
	const sources: ImportedSource[] = [];
	for (const input of inputs) {
		const imported: ImportedFile[] = [];
		for (const [index, file] of input.files.entries()) {
			imported.push(await importFile(target, input, file, index));
		}
		sources.push({ ...input, imported });
	}
	matchUnmatched(target, sources);
	return sources;
}
