// Into which file of the browser's program a module goes. Left alone, the bundler makes a file for each
// set of pages that share something: 48 of them for one page, each compressed by itself. The pages that
// people open from a search engine or a chat get their parts in a few files; the rest stays as it was.

const framework =
	/\/node_modules\/(?:svelte|@sveltejs|esm-env|clsx)\/|\/site\/lib\/transport\/plain-values\.ts$/;
// What few pages ask of it, each with its own file: forms sent by program, chosen elements, bound fields.
const seldom = [
	[
		'seldom',
		/\/runtime\/app\/forms\/|\/dom\/blocks\/(?:await|svelte-element)\.js$|\/bindings\/input\.js$/,
	],
	['choosing', /\/dom\/elements\/(?:bindings\/select|customizable-select)\.js$/],
];
const seldomName = (id) => seldom.find(([, part]) => framework.test(id) && part.test(id))?.[0];
// SvelteKit looks for these two as files of their own. The first fills in what the rest is loaded with,
// the version of the page among it: so nothing that it needs itself may be in one file with the rest.
const entries = /\/runtime\/client\/(?:client-)?entry\.js$/;
const first = /\/runtime\/client\/payload\.js$|vite\/preload-helper/;

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

// What all reach through that door: how the API is asked, its words, whether a text is a code. Together in
// one file, since a file that needs the shell and is needed by it would run before what it needs.
const asking =
	/\/api-client\/src\/(?:client\/(?!client)|errors\/|contract\/vocabulary|identifiers\/(?:uscc-check|normalise))/;

// How numbers of every kind are read: by those who typed one, and by no page of a business.
const reading =
	/\/api-client\/src\/identifiers\/(?!uscc-check|normalise)|\/site\/lib\/search\/typed-text\.ts$/;

// What a first visit fetches to note that it was there; compressed by themselves, its parts weigh more.
const device = /\/node_modules\/idb\/|\/offline\/device-database\.ts$|\/saved\/first-look\.ts$/;

// How a component looks. Of one that stays as it was served, this alone is needed with the page.
const style = /[?&]type=style\b/;

/** What everybody loads, the page of an error included, and the pages that are opened most. */
const pages = [
	['shell', /\/site\/routes\/\+(?:layout\.(?:svelte|ts)|error\.svelte)$/],
	['home', /\/site\/routes\/\+page\.svelte$/],
	['search', /\/site\/routes\/search\/\+page\.(?:svelte|ts)$/],
	['subject', /\/site\/routes\/e\/\[uscc\]\/\+page\.(?:svelte|ts)$/],
	// Not a page, but what of one needs no program as long as it stays as it was served.
	['facts', /\/site\/lib\/subject\/fact-parts\.ts$/],
	// What it has for those who read it large: they need no facts for it.
	['elder', /\/site\/lib\/subject\/elder-parts\.ts$/],
	// Not a page, but fetched later by what is in the shell. SvelteKit announces no file to the browser
	// that it has first met behind such a later fetch: what others share with it has to be in the shell.
	['later', /\/type-ahead\/type-ahead\.svelte$/],
	// All the rest: what one of them shares with a page above must not bring that whole page along.
	['others', /\/site\/routes\/(?!search\/\+|e\/\[uscc\]\/\+).+\/\+page\.(?:svelte|ts)$/],
];

/** The names of the pages that load a module with their own program. */
function pagesOf(id, context) {
	const seen = new Set([id]);
	for (const one of seen) {
		for (const importer of importersOf(one, context)) {
			if (!barrel.test(importer)) seen.add(importer);
		}
	}
	const reached = pages.filter(([, page]) => [...seen].some((one) => page.test(one)));
	return new Set(reached.map(([name]) => name));
}

function nameOf(id, context) {
	if (first.test(id)) return 'first';
	if (framework.test(id)) return entries.test(id) ? null : (seldomName(id) ?? 'framework');
	if (reading.test(id)) return 'reading';
	if (device.test(id)) return 'device';
	const reached = pagesOf(id, context);
	if (reached.has('shell') || asking.test(id)) return 'shell';
	const isLater = reached.delete('later');
	if (reached.has('facts') && style.test(id)) reached.add('subject');
	if (reached.has('subject')) for (const name of ['facts', 'elder']) reached.delete(name);
	if (reached.size === 0 || (reached.size === 1 && reached.has('others'))) return null;
	// What many share is little: in a file of its own it is compressed badly, and asked for by itself.
	if (isLater || reached.size > 2 || (reached.size > 1 && reached.has('search'))) return 'shell';
	return [...reached].sort().join('-');
}

/** The first file of ours that is needed by what it needs, with the way there; `undefined` if none is. */
function findCircle(bundle) {
	for (const { name, fileName, imports = [] } of Object.values(bundle)) {
		if (name !== 'framework' && !pages.some(([page]) => name?.split('-').includes(page))) continue;
		const ways = imports.map((file) => [file]);
		const seen = new Set(imports);
		for (const way of ways) {
			const file = way.at(-1);
			if (file === fileName) {
				return way.map((one) => `${one} (${bundle[one].moduleIds.slice(-4)})`).join(' → ');
			}
			for (const next of bundle[file]?.imports ?? []) {
				if (!seen.has(next)) ways.push([...way, next]);
				seen.add(next);
			}
		}
	}
}

const pageOrLayout = /\/site\/routes\/.*\+(?:page|layout|error)\.(?:svelte|ts)$/;

/** The files that some page loads before anybody presses anything. */
function loadedWithPages(bundle) {
	const isPage = ({ moduleIds = [] }) => moduleIds.some((id) => pageOrLayout.test(id));
	const files = new Set(
		Object.values(bundle).flatMap((chunk) => (isPage(chunk) ? [chunk.fileName] : [])),
	);
	for (const file of files) {
		for (const needed of bundle[file]?.imports ?? []) files.add(needed);
	}
	return files;
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
		// They do nothing until they are asked: the framework need not load them for that.
		if (seldomName(id)) return { code, map: null, moduleSideEffects: false };
	},
	generateBundle(_, bundle) {
		const schemas = [...loadedWithPages(bundle)].find((file) =>
			bundle[file]?.moduleIds?.some((id) => /\/node_modules\/zod\//.test(id)),
		);
		if (schemas) this.error(`the schemas are in what a page loads: ${bundle[schemas].moduleIds}`);
		const start = Object.values(bundle).find(({ name }) => name === 'entry/start');
		const early = start?.imports.flatMap((file) => bundle[file]?.imports ?? [file]);
		if (early?.length !== 0)
			this.error(`this runs before it knows what it is loaded with: ${early}`);
		const circle = findCircle(bundle);
		if (circle) this.error(`these files need each other, so one runs too early: ${circle}`);
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
