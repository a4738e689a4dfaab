// The builds that are kept: what phones hold that were last used then. scripts/upgrade/keep-build.mjs
// adds one when a version is released.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { unpackBuild } from '../../scripts/upgrade/pack-build.mjs';

const answer = z.strictObject({
	type: z.string(),
	policy: z.string().nullish(),
	body: z.string(),
});

const build = z.strictObject({ name: z.string(), files: z.record(z.string(), answer) });

/** A former build: an answer for each address that its worker and its first page ask for. */
export type KeptBuild = z.infer<typeof build>;

const folder = new URL('builds/', import.meta.url);

/** The names of the kept builds. */
export const keptBuildNames = readdirSync(folder)
	.filter((name) => name.endsWith('.json.br'))
	.map((name) => name.replace('.json.br', ''))
	.sort();

/** Reads a kept build. Throws where its file is none. */
export const readKeptBuild = (name: string): KeptBuild =>
	build.parse(unpackBuild(readFileSync(new URL(`${name}.json.br`, folder))));
