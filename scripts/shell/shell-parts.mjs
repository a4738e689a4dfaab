// Which files of a build are the shell: what every page needs and what can be of use without a network.
// What only some pages at a desk need comes when it is used, and is kept then.

/** Routes that say nothing without the network; each with all below it. */
const withNetworkOnly = ['embed', 'developers', 'lists', 'plus', 'release'];

const nodePattern = /nodes\/\d+\.js$/;
const pagePattern = /routes\/(?<route>[^"']*)\/\+page\.svelte/;

const isLeftOut = (route) =>
	withNetworkOnly.some((name) => route === name || route.startsWith(`${name}/`));

function filesOf(manifest, keys) {
	const files = new Set();
	const seen = new Set();
	const waiting = [...keys];
	for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
		const chunk = manifest[key];
		if (chunk === undefined || seen.has(key)) continue;
		seen.add(key);
		for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
		// The program names each route as something that may be needed: a node is followed as an entry alone.
		const later = (chunk.dynamicImports ?? []).filter((name) => !nodePattern.test(name));
		waiting.push(...(chunk.imports ?? []), ...later);
	}
	return files;
}

/**
 * The files of the shell by Vite's manifest of the client. `readNode` gives the source of a node of
 * SvelteKit, which names the page that it is.
 */
export function shellParts(manifest, readNode) {
	const isShell = (key) => {
		if (!nodePattern.test(key)) return manifest[key].isEntry === true;
		const route = pagePattern.exec(readNode(key))?.groups.route;
		return route === undefined || !isLeftOut(route);
	};
	// A worker of its own is no chunk of the manifest, but an asset of the one that starts it.
	return [...filesOf(manifest, Object.keys(manifest).filter(isShell))].sort();
}
