import type { Component } from 'svelte';

/** What is said of a part of a page that stays as it was served. */
export interface PartAsServed<Properties extends Record<string, unknown>> {
	/** Bound to nothing outside: what it is given comes by `properties` alone. */
	readonly component: Component<Properties> | undefined;
	/** Fetches the component where there is none, which is in a browser: once it is needed, if ever. */
	readonly later?: () => Promise<{ readonly default: Component<Properties> }>;
	readonly properties: Properties;
	/** It has something to press, or acts by itself: it comes alive after the page, in a turn of its own. */
	readonly alive?: boolean;
}
