// One module with everything inside, for a page that has no build. An application entry and not a
// library one: for libraries Vite keeps the white space.

import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { collapseStyles } from './collapse-styles.ts';
import { dropUnusedMembers } from './drop-unused-members.ts';
import { guardSize } from './guard-size.ts';
import { ownNames } from './own-names.ts';

/** Which of them is built now: build-embed.ts goes through all. */
const element = process.env.ZHIXIN_ELEMENT ?? 'credit-badge';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Workspaces are read from their sources, as everywhere in this repository; and the bytes must not
// depend on the NODE_ENV of whoever builds, which would swap Lit's development build in.
const conditions = [
	'zhixin-source',
	'production',
	...defaultClientConditions.filter((condition) => !condition.includes('development')),
];

// A module without exports: what an importing program has to know of it.
const declaration: Plugin = {
	name: 'declaration',
	generateBundle() {
		this.emitFile({ type: 'asset', fileName: `${element}.d.ts`, source: 'export {};\n' });
	},
};

export default defineConfig(({ mode }) => ({
	root: pathOf('.'),
	publicDir: false,
	plugins: [
		collapseStyles(),
		dropUnusedMembers(),
		declaration,
		guardSize(pathOf('size.json'), { update: mode === 'size' }),
	],
	resolve: { conditions },
	build: {
		outDir: 'dist/embed',
		emptyOutDir: false,
		target: 'es2022',
		// Smaller than the default by a tenth, which counts here and nowhere else.
		minify: 'terser',
		terserOptions: {
			module: true,
			ecma: 2020,
			compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
			format: { comments: /@license/ },
			mangle: { properties: { regex: ownNames } },
		},
		modulePreload: false,
		rolldownOptions: {
			input: pathOf(`src/embed/${element}.ts`),
			output: {
				format: 'es',
				entryFileNames: `${element}.js`,
				codeSplitting: false,
				// Lit's licence asks that its notices stay.
				comments: { legal: true },
			},
		},
	},
}));
