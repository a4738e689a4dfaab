import { isPublicOn } from '@zhixin/api-client/publicity';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerRepair, isFilledIn, readAskedRepair } from './answer-repair.ts';
import { repairDays } from './repair-days.ts';

const now = new Date('2026-11-27T04:00:00Z');

describe('the days of a repair', () => {
	it.each([
		['general', '2026-01-31', '2026-04-30', '2026-05-01', '2027-01-31'],
		['general', '2026-11-30', '2027-02-28', '2027-03-01', '2027-11-30'],
		['serious', '2024-02-29', '2025-02-28', '2025-03-01', '2027-02-28'],
		['serious', '2026-12-31', '2027-12-31', '2028-01-01', '2029-12-31'],
	] as const)('of a %s decision of %s', (severity, decidedOn, minimumUntil, from, maximumUntil) => {
		expect(repairDays(severity, decidedOn, now)).toMatchObject({
			minimumUntil,
			from,
			maximumUntil,
		});
	});

	it('of a minor decision have nothing to wait for, and end after three months at the latest', () => {
		expect(repairDays('minor', '2026-11-20', now)).toEqual({
			minimumUntil: undefined,
			from: '2026-11-20',
			isMinimumOver: true,
			maximumUntil: '2027-02-20',
			isMaximumOver: false,
		});
	});

	it('are over with the day in China, not before', () => {
		const days = (moment: string) => repairDays('general', '2026-01-31', new Date(moment));
		expect(days('2026-04-30T15:59:59Z').isMinimumOver).toBe(false);
		expect(days('2026-04-30T16:00:00Z').isMinimumOver).toBe(true);
		expect(days('2027-01-31T15:59:59Z').isMaximumOver).toBe(false);
		expect(days('2027-01-31T16:00:00Z').isMaximumOver).toBe(true);
	});
});

describe('whatever the class and the day', () => {
	const day = fc
		.date({ min: new Date('1949-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const clock = fc.date({
		min: new Date('1949-01-01'),
		max: new Date('2095-12-31'),
		noInvalidDate: true,
	});
	const severity = fc.constantFrom('minor', 'general', 'serious');

	test('one can apply after the decision at the earliest, and before it ends by itself', () => {
		fc.assert(
			fc.property(severity, day, clock, (one, decidedOn, moment) => {
				const { from, maximumUntil } = repairDays(one, decidedOn, moment);
				expect(from >= decidedOn).toBe(true);
				expect(from <= maximumUntil).toBe(true);
			}),
		);
	});

	test('the shortest period is over exactly from the day on which one can apply', () => {
		fc.assert(
			fc.property(severity, day, (one, decidedOn) => {
				const { from, minimumUntil } = repairDays(one, decidedOn, now);
				fc.pre(minimumUntil !== undefined);
				const start = new Date(`${from}T00:00:00+08:00`);
				expect(repairDays(one, decidedOn, start).isMinimumOver).toBe(true);
				const sooner = new Date(start.getTime() - 1);
				expect(repairDays(one, decidedOn, sooner).isMinimumOver).toBe(false);
			}),
		);
	});

	test('the rule and the calculator agree on whether it can still be public', () => {
		fc.assert(
			fc.property(severity, day, clock, (one, decidedOn, moment) => {
				const { isMaximumOver, maximumUntil } = repairDays(one, decidedOn, moment);
				expect(isMaximumOver).toBe(!isPublicOn(maximumUntil, moment));
			}),
		);
	});

	test('a more serious class is never shown for less, nor repaired sooner', () => {
		fc.assert(
			fc.property(day, (decidedOn) => {
				const all = (['minor', 'general', 'serious'] as const).map((one) =>
					repairDays(one, decidedOn, now),
				);
				const [minor, general, serious] = all;
				expect([minor?.from, general?.from, serious?.from].toSorted()).toEqual(
					all.map(({ from }) => from),
				);
				expect(all.map(({ maximumUntil }) => maximumUntil).toSorted()).toEqual(
					all.map(({ maximumUntil }) => maximumUntil),
				);
			}),
		);
	});
});

describe('an answer', () => {
	const ask = (query: string) => answerRepair(readAskedRepair(new URLSearchParams(query)), now);

	it('is given to an address as to a form', () => {
		expect(ask('')).toEqual({ outcome: 'nothing' });
		expect(ask('q=1')).toEqual({ outcome: 'nothing' });
		expect(ask('year=2026&month=1&day=31&severity=general')).toMatchObject({
			outcome: 'days',
			date: '2026-01-31',
			severity: 'general',
		});
	});

	it('asks for the class, and never chooses one', () => {
		expect(ask('year=2026&month=1&day=31')).toEqual({ outcome: 'no-class' });
		expect(ask('year=2026&month=1&day=31&severity=grave')).toEqual({ outcome: 'no-class' });
		expect(ask('year=2026&month=1&day=31&severity=unknown')).toEqual({ outcome: 'unknown-class' });
	});

	it('says of a bad date what is wrong, before anything else', () => {
		expect(ask('year=2026&month=2&day=30&severity=general')).toMatchObject({ fault: 'day' });
		expect(ask('severity=general')).toMatchObject({ fault: 'missing' });
		expect(ask('year=2026&month=11&day=28&severity=general')).toMatchObject({
			fault: 'future',
			today: '2026-11-27',
		});
	});

	it('waits while somebody types', () => {
		const typed = { year: '202', month: '1', day: '3', severity: 'general' } as const;
		expect(isFilledIn(typed)).toBe(false);
		expect(isFilledIn({ ...typed, year: '2026' })).toBe(true);
		expect(isFilledIn({ ...typed, year: '2026', severity: undefined })).toBe(false);
	});
});
