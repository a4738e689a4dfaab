// A bundler drops functions that nobody calls, but no members of a class. Lit's base class carries what
// decorators and controllers need; no element of ours has either.

import type { Plugin } from 'vite';

const unused = ['addInitializer', 'addController', 'removeController'];

/** Takes the members that no element of ours uses out of Lit's base class; fails when Lit has them no more. */
export function dropUnusedMembers(): Plugin {
	return {
		name: 'drop-unused-members',
		apply: 'build',
		transform: {
			filter: { id: /@lit\/reactive-element\/reactive-element\.js$/ },
			handler(code) {
				const found = unused.map((name) => {
					const at = new RegExp(`(?:static )?\\b${name}\\((\\w)\\)\\{[^{}]*\\}`).exec(code);
					return at?.[0] ?? this.error(`Lit has no ${name} any more`);
				});
				return { code: found.reduce((left, member) => left.replace(member, ''), code), map: null };
			},
		},
	};
}
