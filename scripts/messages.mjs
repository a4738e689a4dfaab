// How the message catalogues in site/messages are compiled: one place for Vite and for plain Node.
import { fileURLToPath } from 'node:url';

const absolute = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import('@inlang/paraglide-js').CompilerOptions} */
export const messageCatalogue = {
	project: absolute('../site/project.inlang'),
	outdir: absolute('../site/lib/paraglide'),
	// The language is part of the address: no cookie, and every page can be cached and shared.
	strategy: ['url', 'baseLocale'],
	urlPatterns: [
		{
			pattern: '/:path(.*)?',
			localized: [
				['en', '/en/:path(.*)?'],
				['zh-CN', '/:path(.*)?'],
			],
		},
	],
	emitTsDeclarations: true,
	emitReadme: false,
	emitPrettierIgnore: false,
};
