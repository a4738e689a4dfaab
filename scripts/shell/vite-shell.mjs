// Tells the service worker which files are the shell. The client is built before it, so that Vite's
// manifest is there by then.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shellParts } from './shell-parts.mjs';

const name = 'virtual:shell-parts';
const manifestPath = '.svelte-kit/output/client/.vite/manifest.json';

/** @returns {import('vite').Plugin} */
export function shell({ root, projectRoot }) {
	return {
		name: 'zhixin-shell',
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load(id) {
			if (id !== `\0${name}`) return undefined;
			// While it is written, every file comes from Vite's server and none is kept.
			const path = resolve(projectRoot, manifestPath);
			const isBuild = this.environment.mode === 'build' && existsSync(path);
			const parts = isBuild
				? shellParts(JSON.parse(readFileSync(path, 'utf8')), (key) =>
						readFileSync(resolve(root, key), 'utf8'),
					)
				: [];
			return `export const shellParts = ${JSON.stringify(parts)};`;
		},
	};
}
