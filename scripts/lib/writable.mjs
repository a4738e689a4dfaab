// Asked before work that writes, because the tools answer a read-only folder late and in riddles:
// mkdir says "no such file", npm and Vite print a page.
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Complaint } from './complaint.mjs';
import { inProject, projectRoot } from './project-root.mjs';

const nearestExisting = (path) => (existsSync(path) ? path : nearestExisting(dirname(path)));

/** Throws a Complaint that ends in `advice` if nothing can be written at `path`. */
export function requireWritable(path, advice) {
	const folder = nearestExisting(path);
	try {
		accessSync(folder, constants.W_OK);
	} catch (cause) {
		throw new Complaint(`The folder ${folder} cannot be written to: ${advice}`, { cause });
	}
}

/** Throws a Complaint if packages cannot be installed, or builds written, in this checkout. */
export function requireWritableProject() {
	const advice = 'copy the project to a folder of your own, then run the same command again.';
	for (const path of [projectRoot, inProject('node_modules')]) requireWritable(path, advice);
}
