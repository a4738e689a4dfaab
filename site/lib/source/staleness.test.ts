import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysSince, isStale, minuteInChina, todayInChina } from './staleness.ts';

it('the day changes at midnight in China, wherever the reader is', () => {
	expect(todayInChina(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
	expect(todayInChina(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
});

it('a source is stale from the day after its update was due, by the clock alone', () => {
	expect(isStale('2026-11-22', new Date('2026-11-22T15:59:59Z'))).toBe(false);
	expect(isStale('2026-11-22', new Date('2026-11-22T16:00:00Z'))).toBe(true);
});

it('a moment is told in one piece, by the clock of Jiangxi', () => {
	expect(minuteInChina(new Date('2026-11-23T22:05:00Z'))).toBe('2026-11-24\u00a006:05');
});

it('days are counted from midnight to midnight in Jiangxi', () => {
	expect(daysSince('2026-11-20', new Date('2026-11-20T15:59:59Z'))).toBe(0);
	expect(daysSince('2026-11-20', new Date('2026-11-20T16:00:00Z'))).toBe(1);
	expect(daysSince('2026-11-20', new Date('2026-11-18T16:00:00Z'))).toBe(-1);
});

it('at any moment since China has one clock, day and minute are those of its time zone', () => {
	const moments = fc.date({
		min: new Date('1991-10-01'),
		max: new Date('2200-01-01'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(moments, (moment) => {
			const words = moment.toLocaleString('sv-SE', {
				timeZone: 'Asia/Shanghai',
				dateStyle: 'short',
				timeStyle: 'short',
			});
			expect(minuteInChina(moment)).toBe(words.replace(' ', '\u00a0'));
			expect(todayInChina(moment)).toBe(words.slice(0, 10));
		}),
	);
});
