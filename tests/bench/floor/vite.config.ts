// The floor: a SvelteKit application whose only endpoint returns a constant. What it can do in a
// second, nothing built on SvelteKit can beat on this machine.
import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const out = fileURLToPath(new URL('../../../.zhixin/bench/floor', import.meta.url));

export default defineConfig({
	root: fileURLToPath(new URL('.', import.meta.url)),
	plugins: [
		sveltekit({
			adapter: adapter({ out: `${out}/build`, precompress: false }),
			files: { src: '.' },
			outDir: `${out}/kit`,
		}),
	],
});
