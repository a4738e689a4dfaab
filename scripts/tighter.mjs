// What the bundler has minified, once more: a few hundred bytes of each file that a page loads are for
// nothing but the habits of one tool.
import { minify } from 'terser';

/** @type {import('vite').Plugin} */
export const tighter = {
	name: 'tighter',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle: {
		order: 'post',
		async handler(_, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				const { code } = await minify(chunk.code, {
					module: true,
					ecma: 2020,
					compress: { passes: 2, hoist_funs: true },
				});
				chunk.code = code;
			}
		},
	},
};
