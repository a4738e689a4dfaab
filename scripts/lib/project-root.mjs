// Every command works in the repository's root, wherever it was called from.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The absolute path of a file of this repository. */
export const inProject = (...parts) => join(projectRoot, ...parts);
