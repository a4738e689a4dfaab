// In the browser, `#lib/paraglide/runtime.js` is our own few lines: see the file itself.
import { fileURLToPath } from 'node:url';

const ours = fileURLToPath(new URL('../site/lib/language/address-language.ts', import.meta.url));
const isRuntime = (source, importer = '') =>
	source === '#lib/paraglide/runtime.js' ||
	(/^\.\.?\/runtime\.js$/.test(source) && importer.includes('/lib/paraglide/'));

/** @type {import('vite').Plugin} */
export const lightLanguage = {
	name: 'light-language',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (source, importer) => (isRuntime(source, importer) ? ours : undefined),
};
