import AsServedInBrowser from './as-served-in-browser.svelte';
import AsServedOnServer from './as-served-on-server.svelte';

/**
 * A part of a page that stays as it was served: its program takes up none of its elements when the page
 * comes alive, which on a cheap phone is most of the time in which a page does not listen. It is taken up
 * when its properties change, or with `alive` by itself, in a task of its own.
 *
 * Without `alive` the part may only show what its properties say: tests/conformance/as-served.test.ts.
 */
export const AsServed = (
	import.meta.env.SSR ? AsServedOnServer : AsServedInBrowser
) as typeof AsServedInBrowser;
