import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from './read-day.ts';

describe('a day', () => {
	test.each([
		['2019-01-02', '2019-01-02'],
		['2019/1/2', '2019-01-02'],
		['2019.01.02', '2019-01-02'],
		['20190102', '2019-01-02'],
		['20190102235959', '2019-01-02'],
		['2019年1月2日', '2019-01-02'],
		['２０１９－０１－０２', '2019-01-02'],
		['2019-01-02 23:59:59', '2019-01-02'],
		['2019/1/2 0:00', '2019-01-02'],
		['2019-01-02T00:00:00', '2019-01-02'],
		// Midnight in China is the day before in London.
		['2019-01-01T16:00:00.000Z', '2019-01-02'],
		['1568180781000', '2019-09-11'],
		['1546358400000', '2019-01-02'],
		// Summer time: midnight of 1990-07-01 was at 15:00 UTC.
		['646758000000', '1990-07-01'],
		['2020-02-29', '2020-02-29'],
	])('%s is %s', (text, day) => {
		expect(readDay(text)).toBe(day);
	});

	test.each([
		'',
		'2019',
		'2019-01',
		'2019年1月',
		'43466',
		'2019-02-29',
		'2019-13-01',
		'20191301',
		'2019-1/2',
		'01-02-2019',
		'0001-01-01',
		'9999-12-31',
		'1546358400',
		'9999999999999999',
		'长期',
	])('"%s" is none', (text) => {
		expect(readDay(text)).toBeUndefined();
	});

	test('is a real day or undefined for any text', () => {
		const digits = fc.string({
			unit: fc.constantFrom(...'0123456789-/.年月日 :TZ+'),
			maxLength: 25,
		});
		fc.assert(
			fc.property(fc.oneof(fc.string(), digits), (text) => {
				const day = readDay(text);
				if (day === undefined) return;
				expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
			}),
			{ numRuns: 2000 },
		);
	});

	test('reads any day of the years 1800 to 2199 in each spelling', () => {
		const days = fc.date({
			min: new Date('1800-01-01'),
			max: new Date('2199-12-31'),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(days, (date) => {
				const day = date.toISOString().slice(0, 10);
				const [y, m, d] = day.split('-').map(Number);
				for (const text of [day, `${y}/${m}/${d}`, `${y}年${m}月${d}日`, day.replaceAll('-', '')]) {
					expect(readDay(text)).toBe(day);
				}
			}),
		);
	});
});
