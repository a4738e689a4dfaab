// In the browser, `#lib/paraglide/runtime.js` is our own few lines: see the file itself. And a message,
// which the compiler writes as three functions and a choice, is one expression: there are hundreds of
// them in a page, and what they say is the smaller part of them.
import { fileURLToPath } from 'node:url';

const ours = fileURLToPath(new URL('../site/lib/language/address-language.ts', import.meta.url));
const isRuntime = (source, importer = '') =>
	source === '#lib/paraglide/runtime.js' ||
	(/^\.\.?\/runtime\.js$/.test(source) && importer.includes('/lib/paraglide/'));

const compiledMessage = /\/lib\/paraglide\/messages\/(\w+)\.js$/;
const text =
	/^const (zh_cn2|en)_\w+ = \/\*\* .+ \*\/ \(i?\) => \{\n\treturn \/\*\* .+ \*\/ \((`(?:[^`\\]|\\.)*`)\)\n\};$/gm;

/** The module of a message in one expression; `undefined` where the compiler wrote what is not known here. */
export function lightMessage(code) {
	const texts = new Map(
		Array.from(code.matchAll(text), ([, language, words]) => [language, words]),
	);
	// A key that is no name for a file is exported as what it is.
	const [, key = ''] =
		/^export const (\w+) = /m.exec(code) ?? /^export (\{ \w+ as "[^"]+" \})/m.exec(code) ?? [];
	if (texts.size !== 2 || key === '') return undefined;
	const name = /\w+/.exec(key)?.[0];
	return [
		`import { isInEnglish } from '../runtime.js';`,
		`const ${name} = (i, options) => isInEnglish(options) ? ${texts.get('en')} : ${texts.get('zh_cn2')};`,
		`export ${key === name ? `{ ${name} }` : key};`,
	].join('\n');
}

/** @type {import('vite').Plugin} */
export const lightLanguage = {
	name: 'light-language',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (source, importer) => (isRuntime(source, importer) ? ours : undefined),
	transform(code, id) {
		const [, name] = compiledMessage.exec(id) ?? [];
		if (name === undefined || name === '_index') return;
		const light = lightMessage(code);
		if (light === undefined) this.error(`the message ${name} is compiled to something unknown`);
		return { code: light, map: null };
	},
};
