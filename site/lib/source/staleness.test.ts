import { expect, it } from 'vitest';
import { isStale, todayInChina } from './staleness.ts';

it('the day changes at midnight in China, wherever the reader is', () => {
	expect(todayInChina(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
	expect(todayInChina(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
});

it('a source is stale from the day after its update was due, by the clock alone', () => {
	expect(isStale('2026-11-22', new Date('2026-11-22T15:59:59Z'))).toBe(false);
	expect(isStale('2026-11-22', new Date('2026-11-22T16:00:00Z'))).toBe(true);
});
