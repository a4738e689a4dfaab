// A style sheet inside a template literal is text to a minifier, so its comments and its layout
// would travel to every reader.

import type { Plugin } from 'vite';

// Only `css` literals without a literal nested inside them: ours.
const SHEET = /css`([^`]*)`/g;

function collapse(sheet: string): string {
	return sheet
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,>/]) ?/g, '$1')
		.replace(/;?}/g, '}')
		.replace(/: /g, ':')
		.replace(/='([\w-]+)'/g, '=$1')
		.replace(/\b0\./g, '.')
		.trim();
}

/** Takes comments and white space out of `css` literals in `*.styles.ts`. */
export function collapseStyles(): Plugin {
	return {
		name: 'collapse-styles',
		apply: 'build',
		transform: {
			filter: { id: /\.styles\.ts$/ },
			order: 'pre',
			handler: (code) => ({
				code: code.replace(SHEET, (_, sheet: string) => `css\`${collapse(sheet)}\``),
				map: null,
			}),
		},
	};
}
