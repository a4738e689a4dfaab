import { firstPage } from '#lib/alive/first-page.ts';
import { browser } from '$app/env';

/** The facts stand on the page that came, and nobody has asked for others. */
const areServed = () => !firstPage.isTakenUp && document.getElementById('registration') !== null;

/**
 * The parts of the page that only show facts; `undefined` in a browser that has them as they were served.
 * Fetched with every later reading, before what was read is shown: where the parts do not come, what ends
 * here does not stay either, for the page is then loaded as a whole.
 */
export const readFactParts = async () =>
	browser && areServed() ? undefined : await import('./fact-parts.ts');
