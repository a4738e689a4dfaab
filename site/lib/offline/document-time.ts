// When the server made the page that is open. The page says it in a header that its own timing shows: within
// it each page would be another one, and none could be confirmed by its tag.

const name = 'made';

/** The value of `Server-Timing` on a page that is made at this moment. */
export const documentMade = (now: Date): string => `${name};desc="${now.toISOString()}"`;

/**
 * By how much the clock of the device was ahead of the server's when the page came. `undefined` where it
 * may have been made before: only a page whose whole body came from the network just now speaks of now. One
 * from the browser's cache does not, nor one that was only confirmed, nor one that a worker handed over.
 */
export function aheadOfDocument(): number | undefined {
	const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (!page || page.workerStart || !(page.transferSize > page.encodedBodySize)) return undefined;
	const made = page.serverTiming.find((one) => one.name === name);
	const cameAt = Date.now() - performance.now() + page.responseStart;
	return made && cameAt - Date.parse(made.description);
}
