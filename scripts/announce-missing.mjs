// What is loaded later is announced to the browser with all that it needs, so that it need not find that
// out file by file. Left alone, the bundler names in each file, again, what every page has already.

const onEveryPage = new Set(['framework', 'shell', 'first']);

let bundle = {};

/** The file and all that it needs to run, which is there once it runs. */
function neededBy(file) {
	const files = new Set([file]);
	for (const one of files) {
		for (const needed of bundle[one]?.imports ?? []) files.add(needed);
	}
	return files;
}

/** Of what a part needs, what is not there where it is asked for. */
export function missing(_, needed, { hostId }) {
	const there = neededBy(hostId);
	return needed.filter((file) => !there.has(file) && !onEveryPage.has(bundle[file]?.name));
}

/** @type {import('vite').Plugin} */
export const announceMissing = {
	name: 'announce-missing',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle: {
		order: 'pre',
		handler(_, whole) {
			bundle = whole;
		},
	},
	config: {
		order: 'post',
		handler: () => ({
			environments: { client: { build: { modulePreload: { resolveDependencies: missing } } } },
		}),
	},
};
