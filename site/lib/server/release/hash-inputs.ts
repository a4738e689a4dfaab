import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { SourceFile } from './find-source-files.ts';

async function hashFile(path: string): Promise<Hash> {
	const hash = createHash('sha256');
	for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
	return hash;
}

/** The SHA-256 of each input by its path, and one over the manifest and all of them. */
export interface InputHashes {
	readonly all: string;
	readonly byPath: ReadonlyMap<string, string>;
}

/** Hashes a manifest and its inputs, so that a release can be held against what it was built from. */
export async function hashInputs(
	manifest: Uint8Array,
	files: readonly SourceFile[],
): Promise<InputHashes> {
	const all = createHash('sha256').update(manifest);
	const byPath = new Map<string, string>();
	for (const { name, path } of files) {
		const digest = byPath.get(path) ?? (await hashFile(path)).digest('hex');
		byPath.set(path, digest);
		all.update(`\n${name} ${digest}`);
	}
	return { all: all.digest('hex'), byPath };
}
