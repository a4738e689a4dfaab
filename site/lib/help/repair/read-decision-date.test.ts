import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lastDayOf, readDecisionDate } from './read-decision-date.ts';

const today = '2026-11-27';
const read = (year: string, month: string, day: string) =>
	readDecisionDate({ year, month, day }, today);

describe('a date is read', () => {
	it.each([
		['2026', '1', '31', '2026-01-31'],
		['2024', '02', '29', '2024-02-29'],
		['２０２６', '１', '５', '2026-01-05'],
		['2026年', '1月', '31日', '2026-01-31'],
		[' 2026 ', '01', '31号', '2026-01-31'],
		['2026年1月31日', '', '', '2026-01-31'],
		['2026-01-31', '', '', '2026-01-31'],
		['2026/1/31', '', '', '2026-01-31'],
		['20260131', '', '', '2026-01-31'],
		['2026', '11', '27', today],
	])('%s %s %s as %s', (year, month, day, date) => {
		expect(read(year, month, day)).toEqual({ outcome: 'date', date });
	});
});

describe('what is wrong is named', () => {
	it.each([
		['', '', '', 'missing', ['year', 'month', 'day']],
		['2026', '', '31', 'missing', ['month']],
		['二〇二六', '1', '31', 'not-a-number', ['year']],
		['2026', '-1', '31', 'not-a-number', ['month']],
		['2026', '1', '3.5', 'not-a-number', ['day']],
		['26', '1', '31', 'year', ['year']],
		['20266', '1', '31', 'year', ['year']],
		['2026', '13', '1', 'month', ['month']],
		['2026', '0', '1', 'month', ['month']],
		['2026', '2', '30', 'day', ['day']],
		['2025', '2', '29', 'day', ['day']],
		['2026', '4', '31', 'day', ['day']],
		['2026', '4', '0', 'day', ['day']],
		['1026', '1', '1', 'early', ['year']],
		['2026', '11', '28', 'future', ['year', 'month', 'day']],
		['9999', '12', '31', 'future', ['year', 'month', 'day']],
	])('%s-%s-%s: %s', (year, month, day, fault, fields) => {
		expect(read(year, month, day)).toMatchObject({ outcome: 'fault', fault, fields });
	});
});

describe('whatever is typed', () => {
	const anything = fc.oneof(fc.string(), fc.stringMatching(/^[0-9０-９]{0,5}[年月日号]?$/));

	test('it is a real day that is not to come, or a fault with its fields', () => {
		fc.assert(
			fc.property(anything, anything, anything, (year, month, day) => {
				const answer = read(year, month, day);
				if (answer.outcome === 'fault') {
					expect(answer.fields.length).toBeGreaterThan(0);
					return;
				}
				expect(new Date(answer.date).toISOString().slice(0, 10)).toBe(answer.date);
				expect(answer.date <= today).toBe(true);
			}),
		);
	});

	test('every day of the calendar is read as itself, and the day after the last of a month is none', () => {
		const days = fc.date({
			min: new Date('1949-01-01'),
			max: new Date(today),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(days, (moment) => {
				const date = moment.toISOString().slice(0, 10);
				const [year = '', month = '', day = ''] = date.split('-');
				expect(read(year, month, day)).toEqual({ outcome: 'date', date });
				const beyond = lastDayOf(Number(year), Number(month)) + 1;
				expect(read(year, month, String(beyond))).toMatchObject({ fault: 'day' });
			}),
		);
	});
});
