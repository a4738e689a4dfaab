import { expect, it } from 'vitest';
import { shellParts } from './shell-parts.mjs';

const pages = {
	'nodes/0.js': '"../../site/routes/+layout.svelte"',
	'nodes/1.js': '"../../site/routes/e/[uscc]/+page.svelte"',
	'nodes/2.js': '"../../site/routes/embed/check/+page.svelte"',
	'nodes/3.js': '"../../site/routes/embedded/+page.svelte"',
	'nodes/4.js': '"../../site/routes/+page.svelte"',
};

const manifest = {
	start: { file: 'start.js', isEntry: true, dynamicImports: ['app'] },
	app: { file: 'app.js', dynamicImports: Object.keys(pages) },
	'nodes/0.js': { file: '0.js', css: ['0.css'] },
	'nodes/1.js': { file: '1.js', imports: ['shared'], dynamicImports: ['late'] },
	'nodes/2.js': { file: '2.js', imports: ['shared', 'desk'] },
	'nodes/3.js': { file: '3.js' },
	'nodes/4.js': { file: '4.js' },
	shared: { file: 'shared.js', imports: ['nodes/0.js'] },
	late: { file: 'late.js', assets: ['worker.js'] },
	desk: { file: 'desk.js' },
};

it('holds every page but those that need the network, with what comes later on them', () => {
	const parts = shellParts(manifest, (key) => pages[key]);
	expect(parts).toEqual(
		[
			'0.css',
			'0.js',
			'1.js',
			'3.js',
			'4.js',
			'app.js',
			'late.js',
			'shared.js',
			'start.js',
			'worker.js',
		].sort(),
	);
});
