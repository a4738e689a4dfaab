import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aheadOfDocument, documentMade } from './document-time.ts';

const day = 86_400_000;
const madeAt = new Date('2026-11-26T08:00:00.000Z');
const [, description = ''] = /^made;desc="(.+)"$/.exec(documentMade(madeAt)) ?? [];

const overNetwork = {
	...{ workerStart: 0, transferSize: 12_300, encodedBodySize: 12_000, responseStart: 200 },
	serverTiming: [
		{ name: 'cdn-cache', description: 'MISS' },
		{ name: 'made', description },
	],
};

const open = (page: object | undefined) =>
	vi
		.spyOn(performance, 'getEntriesByType')
		.mockReturnValue((page === undefined ? [] : [page]) as PerformanceEntryList);

beforeEach(() => {
	vi.useFakeTimers();
	// It came at 200 of the browser's own clock, and is asked at 1,500.
	vi.spyOn(performance, 'now').mockReturnValue(1_500);
	vi.setSystemTime(madeAt.getTime() + 1_300);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

it('a page that came over the network says what time it was then', () => {
	open(overNetwork);
	expect(aheadOfDocument()).toBe(0);
	vi.setSystemTime(madeAt.getTime() + 1_300 - 366 * day);
	expect(aheadOfDocument()).toBe(-366 * day);
});

it.each([
	['from the cache of the browser', { transferSize: 0 }],
	['that was only confirmed', { transferSize: 300 }],
	['that a worker handed over', { workerStart: 12 }],
	['in a browser that does not tell', { transferSize: undefined }],
	['that does not say when it was made', { serverTiming: [] }],
])('a page %s does not speak of now', (_, otherwise) => {
	open({ ...overNetwork, ...otherwise });
	expect(aheadOfDocument()).toBeUndefined();
});

it('what is no page in a browser says nothing', () => {
	open(undefined);
	expect(aheadOfDocument()).toBeUndefined();
});
