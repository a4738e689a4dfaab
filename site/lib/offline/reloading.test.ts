import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reloading } from './reloading.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** At which of these seconds a page that looks every four would load again. */
function times(past: (second: number) => number, until: number): number[] {
	const isTime = reloading();
	const loaded: number[] = [];
	for (let second = 0; second <= until; second += 4) {
		if (isTime(past(second))) loaded.push(second);
		vi.advanceTimersByTime(4_000);
	}
	return loaded;
}

it('while nothing has ended, nothing is loaded', () => {
	expect(times(() => 0, 600)).toEqual([]);
});

it('what has ended is loaded once, and ever more seldom where it stays', () => {
	expect(times(() => 1, 600)).toEqual([0, 60, 180, 420]);
});

it('the next thing that ends does not wait for what stays', () => {
	const past = (second: number) => (second < 20 ? 1 : 2);
	expect(times(past, 60)).toEqual([0, 20]);
});
