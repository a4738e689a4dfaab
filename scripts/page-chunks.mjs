// Into which file of the browser's program a module goes. Left alone, the bundler makes a file for each
// set of pages that share something: 48 of them for one page, each compressed by itself. The pages that
// people open from a search engine or a chat get their parts in a few files; the rest stays as it was.

const framework = /\/node_modules\/(?:svelte|@sveltejs|esm-env|clsx|devalue)\//;
// SvelteKit looks for these two as files of their own.
const entries = /\/runtime\/client\/(?:client-)?entry\.js$/;

// It hands on whatever is asked of it and needs none of it: what a page takes stands in its own module.
const barrel = /\/api-client\/src\/(?:\w+\/)?index\.ts$|\/paraglide\/messages(?:\/_index)?\.js$/;

// Messages all come through one door, so who says which is read from the words of the program.
const message = /\/paraglide\/messages\/(\w+)\.js$/;
const sayers = new Map();

function noteMessages(code, id) {
	for (const [, key] of code.matchAll(/\bm\.(\w+)/g)) {
		sayers.set(key, (sayers.get(key) ?? new Set()).add(id));
	}
}

const importersOf = (id, context) =>
	sayers.get(message.exec(id)?.[1]) ?? context.getModuleInfo(id)?.importers ?? [];

/** What everybody loads, and the two pages that are opened most. */
const pages = [
	['shell', /\/site\/routes\/(?:\+layout\.svelte|\+page\.svelte)$/],
	['search', /\/site\/routes\/search\/\+page\.(?:svelte|ts)$/],
	['subject', /\/site\/routes\/e\/\[uscc\]\/\+page\.(?:svelte|ts)$/],
];

const known = new Map();

/** The names of the pages that load a module with their own program. */
function pagesOf(id, context) {
	const found = known.get(id);
	if (found) return found;
	const reached = new Set(pages.filter(([, page]) => page.test(id)).map(([name]) => name));
	known.set(id, reached);
	for (const importer of importersOf(id, context)) {
		if (barrel.test(importer)) continue;
		for (const name of pagesOf(importer, context)) reached.add(name);
	}
	return reached;
}

function nameOf(id, context) {
	if (framework.test(id)) return entries.test(id) ? null : 'framework';
	const reached = pagesOf(id, context);
	if (reached.has('shell')) return 'shell';
	return reached.size === 0 ? null : [...reached].sort().join('-');
}

const codeSplitting = {
	// Each module is asked for by itself: what another needs may be on no page of these.
	includeDependenciesRecursively: false,
	groups: [{ name: nameOf, debugName: 'pages' }],
};

/**
 * Stands behind SvelteKit's own plugin, which asks for entries with no exports but their own: so strict
 * they could not share what they import.
 *
 * @type {import('vite').Plugin}
 */
export const pageChunks = {
	name: 'page-chunks',
	applyToEnvironment: ({ name }) => name === 'client',
	transform(code, id) {
		if (id.includes('/site/') && !id.includes('/paraglide/')) noteMessages(code, id);
	},
	config: {
		order: 'post',
		handler: () => ({
			environments: {
				client: {
					build: {
						rolldownOptions: {
							preserveEntrySignatures: 'allow-extension',
							output: { codeSplitting },
						},
					},
				},
			},
		}),
	},
};
