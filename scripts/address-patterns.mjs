// The language of an address is read with URLPattern, which browsers have had since 2021 to 2025. Its
// replacement for older ones weighs as much as a page of ours, so only they fetch it.
const asked = '@inlang/paraglide-js/urlpattern-polyfill';
const id = '\0address-patterns';

/** @type {import('vite').Plugin} */
export const addressPatterns = {
	name: 'address-patterns',
	enforce: 'pre',
	// Node has it; a worker may not wait while it is loaded, and needs no language.
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (source) => (source === asked ? id : undefined),
	load: (loaded) =>
		loaded === id
			? "if (!('URLPattern' in globalThis)) await import('urlpattern-polyfill');"
			: undefined,
};
