// Each element in a module of its own: a page loads what it shows. `node build-embed.ts [--size]`.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { elements } from './elements.ts';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

rmSync(pathOf('dist/embed'), { recursive: true, force: true });
for (const element of elements) {
	process.env.ZHIXIN_ELEMENT = element;
	const mode = process.argv.includes('--size') ? 'size' : 'production';
	await build({ configFile: pathOf('vite.config.ts'), mode, logLevel: 'warn' });
}
