// What a reader feels of a page that loads: when the largest part of it was there, how long it did not
// listen, how far things moved, and what script it took.
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** One visit. Times in milliseconds from the start of the navigation. */
export interface Visit {
	readonly firstPaint: number;
	readonly largestPaint: number;
	/** When what was asked for could be read, not only what leads to it. */
	readonly factsThere: number;
	/** The sum of what each long task took beyond 50 ms, after the first paint. */
	readonly blocked: number;
	readonly moved: number;
	/** Of the page's own script, compressed with brotli. */
	readonly scriptBytes: number;
	readonly scripts: number;
	/** Of the page itself, as it came over the line. */
	readonly pageBytes: number;
}

interface Watched {
	largest: number;
	facts: number;
	moved: number;
	tasks: [start: number, duration: number][];
}

const watch = (sign: string) => {
	const seen: Watched = { largest: 0, facts: 0, moved: 0, tasks: [] };
	Object.assign(globalThis, { seen });
	const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
			type,
			buffered: true,
		});
	observe('largest-contentful-paint', ({ startTime }) => {
		seen.largest = startTime;
	});
	observe('layout-shift', (entry) => {
		seen.moved += (entry as PerformanceEntry & { value: number }).value;
	});
	// Not frame by frame: to be asked for one, the page would be laid out more often than for a reader.
	const watcher = new MutationObserver(() => {
		if (document.querySelector(sign) === null) return;
		seen.facts = performance.now();
		watcher.disconnect();
	});
	watcher.observe(document, { childList: true, subtree: true });
	observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
};

/**
 * Opens `address` in a page that is slow already, and says what was felt until it is quiet. `sign` is the
 * selector of something that is there once the page says what it was asked for.
 */
export async function visit(page: Page, address: string, sign: string): Promise<Visit> {
	const scripts: Response[] = [];
	let isOver = false;
	page.on('response', (response) => {
		if (isOver || response.request().resourceType() !== 'script') return;
		scripts.push(response);
	});
	await page.addInitScript(watch, sign);
	await page.goto(address, { waitUntil: 'networkidle' });
	isOver = true;
	// Not while the page loads: to compress takes a processor that the browser needs.
	const bodies = await Promise.all(scripts.map((script) => script.body()));
	const sizes = bodies.map((body) => brotliCompressSync(body).length);
	const felt = await page.evaluate(() => {
		const { seen } = globalThis as unknown as { seen: Watched };
		const [navigation] = performance.getEntriesByType(
			'navigation',
		) as PerformanceNavigationTiming[];
		const [first] = performance.getEntriesByName('first-contentful-paint');
		return { ...seen, first: first?.startTime ?? 0, bytes: navigation?.encodedBodySize ?? 0 };
	});
	const long = felt.tasks.filter(([start]) => start >= felt.first);
	return {
		firstPaint: felt.first,
		largestPaint: felt.largest,
		factsThere: felt.facts,
		blocked: long.reduce((sum, [, duration]) => sum + duration - 50, 0),
		moved: felt.moved,
		scriptBytes: sizes.reduce((sum, size) => sum + size, 0),
		scripts: sizes.length,
		pageBytes: felt.bytes,
	};
}
