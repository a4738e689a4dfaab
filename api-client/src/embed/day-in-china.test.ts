import { expect, test } from 'vitest';
import { dayInChina, lastDay } from './day-in-china.ts';

test('midnight in China ends the day before', () => {
	expect(lastDay('2026-11-24T16:00:00Z')).toBe('2026-11-24');
	expect(lastDay('2026-11-25T00:00:00+08:00')).toBe('2026-11-24');
});

test('the evening in Europe is the next day in China', () => {
	expect(lastDay('2026-11-24T16:00:01Z')).toBe('2026-11-25');
	expect(lastDay('2026-11-24T15:59:59Z')).toBe('2026-11-24');
	expect(dayInChina('2026-11-24T15:59:59.999Z')).toBe('2026-11-24');
	expect(dayInChina('2026-11-24T16:00:00Z')).toBe('2026-11-25');
});

test('what is no instant is refused', () => {
	expect(() => lastDay('soon')).toThrow(RangeError);
	expect(() => dayInChina('')).toThrow(RangeError);
});
