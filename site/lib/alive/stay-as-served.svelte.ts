import { type Component, hydrate, unmount, untrack } from 'svelte';
import { firstPage } from './first-page.ts';
import { nextTurn } from './next-turn.ts';
import type { PartAsServed } from './part-as-served.ts';

interface Stay<Properties extends Record<string, unknown>> {
	readonly part: Component<Properties> | undefined;
	readonly later: PartAsServed<Properties>['later'];
	/** The properties that the content of the element was made with. */
	readonly served: Properties;
	/** The properties by now, read anew at each call. */
	readonly now: () => Properties;
	readonly alive: boolean;
}

/** An object that reads each property when it is asked for it, so that what asks notices a change. */
function readThrough<Properties extends Record<string, unknown>>(
	names: readonly string[],
	read: () => Properties,
): Properties {
	const through = {} as Properties;
	for (const name of names) {
		Object.defineProperty(through, name, { get: () => read()[name], enumerable: true });
	}
	return through;
}

/**
 * Leaves the content of `element` alone until the properties change or its turn comes, then takes it up as
 * it was served and only then lets it change: so what has the focus in it keeps it. Returns what ends it.
 */
export function stayAsServed<Properties extends Record<string, unknown>>(
	element: Element,
	{ part, later, served, now, alive }: Stay<Properties>,
): () => void {
	// A root of its own knows nothing of the page around it. So it is not shown what comes with the next
	// page before this one has gone.
	let shown = $state.raw(served);
	let root: Record<string, unknown> | undefined;
	let isGone = false;
	const names = Object.keys(served);

	const takeUp = (loaded = part) => {
		if (root !== undefined || isGone) return;
		if (loaded === undefined) return void fetchPart();
		firstPage.isStarting = true;
		try {
			root = hydrate(loaded, { target: element, props: readThrough(names, () => shown) });
		} finally {
			firstPage.isStarting = false;
		}
		element.removeAttribute('data-asleep');
	};

	// What cannot be fetched stays as it was served.
	async function fetchPart() {
		const fetched = await later?.().catch(() => undefined);
		if (fetched === undefined) return;
		takeUp(fetched.default);
		shown = now();
	}

	$effect(() => {
		const latest = now();
		if (names.every((name) => latest[name] === served[name]) && root === undefined) return;
		untrack(takeUp);
		if (root !== undefined) shown = latest;
	});
	// Where nothing was served after all, there is nothing to leave as it is.
	if (element.firstChild === null) untrack(takeUp);
	else if (alive) void nextTurn().then(() => takeUp());

	return () => {
		isGone = true;
		if (root !== undefined) void unmount(root);
	};
}
