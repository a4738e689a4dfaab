import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { recordTypes, severities } from './contract/vocabulary.ts';
import {
	earliestRepairDay,
	isLastPublicDay,
	isNegative,
	isPublic,
	isPublicOn,
	lastPublicDay,
	millisecondsPublic,
	millisecondsUntilDayEnds,
	type PublicityFacts,
} from './publicity.ts';
import periods from './publicity-periods.json' with { type: 'json' };

const day = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const clock = fc.date({
	min: new Date('1990-01-01'),
	max: new Date('2100-12-31'),
	noInvalidDate: true,
});
const facts: fc.Arbitrary<PublicityFacts> = fc.record({
	type: fc.constantFrom(...recordTypes),
	severity: fc.option(fc.constantFrom(...severities)),
	decidedOn: fc.option(day),
	publicUntil: fc.option(day),
});
const negative = facts.filter(isNegative);

const penalty: PublicityFacts = {
	type: 'penalty',
	severity: 'general',
	decidedOn: '2026-01-31',
	publicUntil: null,
};
/** The first moment in China that is after the day. */
const after = (text: string) => new Date(Date.parse(`${text}T24:00:00+08:00`));
/** An independent reading of a period in years: the same month, the year put on. */
const yearsLater = (text: string, years: number) =>
	`${String(Number(text.slice(0, 4)) + years).padStart(4, '0')}${text.slice(4)}`;

describe('the last public day', () => {
	it.each([
		['general', '2026-01-31', '2027-01-31'],
		['serious', '2026-01-31', '2029-01-31'],
		['general', '2024-02-29', '2025-02-28'],
		['serious', '2024-02-29', '2027-02-28'],
		['serious', '2025-02-28', '2028-02-28'],
		['general', '2026-12-31', '2027-12-31'],
	] as const)('of a %s penalty of %s is %s', (severity, decidedOn, last) => {
		expect(lastPublicDay({ ...penalty, severity, decidedOn })).toBe(last);
	});

	it.each([
		['2026-01-31', '2026-04-30'],
		['2026-11-30', '2027-02-28'],
		['2027-11-30', '2028-02-29'],
		['2026-10-15', '2027-01-15'],
		['2099-11-29', '2100-02-28'],
	])('three months after %s is %s', (decidedOn, last) => {
		const minor = { ...penalty, severity: 'minor', decidedOn } as const;
		expect(lastPublicDay({ ...minor, publicUntil: '2199-12-31' })).toBe(last);
	});

	it('is the end that the source names where that comes first', () => {
		expect(lastPublicDay({ ...penalty, publicUntil: '2026-06-30' })).toBe('2026-06-30');
		expect(lastPublicDay({ ...penalty, publicUntil: '2099-12-31' })).toBe('2027-01-31');
	});

	it('does not exist for a minor penalty unless the source names an end', () => {
		const minor = { ...penalty, severity: 'minor' } as const;
		expect(lastPublicDay(minor)).toBeUndefined();
		expect(lastPublicDay({ ...minor, publicUntil: '2026-03-01' })).toBe('2026-03-01');
	});

	it('of a penalty without severity is within every class, or the end that the source names', () => {
		const unclassed = { ...penalty, severity: null };
		expect(lastPublicDay(unclassed)).toBe('2026-04-30');
		expect(lastPublicDay({ ...unclassed, publicUntil: '2027-12-31' })).toBe('2027-12-31');
		expect(lastPublicDay({ ...unclassed, publicUntil: '2099-12-31' })).toBe('2029-01-31');
	});

	it('of a list of serious dishonesty is that of the serious class, which the law puts it in', () => {
		const listed = { ...penalty, type: 'serious-dishonesty', severity: null } as const;
		expect(lastPublicDay(listed)).toBe('2029-01-31');
	});

	it('needs a date that starts or ends the clock', () => {
		expect(lastPublicDay({ ...penalty, decidedOn: null })).toBeUndefined();
		expect(lastPublicDay({ ...penalty, decidedOn: null, publicUntil: '2027-01-01' })).toBe(
			'2027-01-01',
		);
	});

	it('of a licence, a register entry or an enforcement is what the source says, or none', () => {
		for (const type of ['licence', 'register', 'honour', 'enforcement'] as const) {
			const neutral = { ...penalty, type, severity: null, decidedOn: '1999-01-01' };
			expect(lastPublicDay(neutral)).toBeNull();
			expect(lastPublicDay({ ...neutral, publicUntil: '2026-05-01' })).toBe('2026-05-01');
		}
	});

	it('of whatever a source has given a severity has the clock of that class', () => {
		expect(lastPublicDay({ ...penalty, type: 'enforcement' })).toBe('2027-01-31');
	});
});

describe('a record', () => {
	it('is negative by its type, or because its source has given it a severity', () => {
		const byType = recordTypes.filter((type) => isNegative({ type, severity: null }));
		expect(byType).toEqual(['penalty', 'abnormal-operation', 'serious-dishonesty']);
		for (const type of recordTypes) expect(isNegative({ type, severity: 'minor' })).toBe(true);
	});
});

describe('the clock', () => {
	it('runs until midnight in China', () => {
		expect(isPublicOn('2026-06-30', new Date('2026-06-30T15:59:59.999Z'))).toBe(true);
		expect(isPublicOn('2026-06-30', new Date('2026-06-30T16:00:00.000Z'))).toBe(false);
		expect(millisecondsPublic('2026-06-30', new Date('2026-06-30T15:59:59.000Z'))).toBe(1000);
	});

	it('hides what it cannot read', () => {
		expect(isPublicOn('soon', new Date())).toBe(false);
		expect(isPublicOn('', new Date())).toBe(false);
		expect(isPublicOn('2099-01-01', new Date(Number.NaN))).toBe(false);
		expect(millisecondsPublic('soon', new Date())).toBe(0);
	});

	it('gives no end and never their own answers', () => {
		expect(millisecondsPublic(null, new Date())).toBe(Number.POSITIVE_INFINITY);
		expect(millisecondsPublic(undefined, new Date())).toBe(0);
	});

	it('ends nothing before the day in China is over, and something right then', () => {
		fc.assert(
			fc.property(facts, clock, (record, now) => {
				const left = millisecondsUntilDayEnds(now);
				const last = lastPublicDay(record);
				fc.pre(isPublicOn(last, now));
				expect(millisecondsPublic(last, now)).toBeGreaterThanOrEqual(left);
			}),
		);
		expect(millisecondsUntilDayEnds(new Date('2026-06-30T15:59:59.000Z'))).toBe(1000);
		expect(millisecondsUntilDayEnds(new Date('2026-06-30T16:00:00.000Z'))).toBe(86_400_000);
		expect(millisecondsUntilDayEnds(new Date('1960-06-30T15:59:59.000Z'))).toBe(1000);
		expect(millisecondsUntilDayEnds(new Date(Number.NaN))).toBe(0);
	});

	it('knows its own answer from any other', () => {
		fc.assert(
			fc.property(facts, fc.option(day), (record, other) => {
				expect(isLastPublicDay(lastPublicDay(record), record)).toBe(true);
				fc.pre(other !== lastPublicDay(record));
				expect(isLastPublicDay(other, record)).toBe(false);
			}),
		);
	});

	// A process reads its time zone once, so each is asked in one of its own.
	it('is the same in every time zone', () => {
		const script = `import { isPublic } from ${JSON.stringify(new URL('publicity.ts', import.meta.url))};
			const record = { type: 'penalty', severity: 'general', decidedOn: '2024-02-29', publicUntil: null };
			const clocks = ['2025-02-27T12:00:00Z', '2025-02-28T15:59:59Z', '2025-02-28T16:00:00Z', '2025-03-01T11:00:00Z'];
			console.log(JSON.stringify(clocks.map((clock) => isPublic(record, new Date(clock)))));`;
		for (const TZ of ['UTC', 'Asia/Shanghai', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
			const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
				encoding: 'utf8',
				env: { ...process.env, TZ },
			});
			expect(JSON.parse(said), TZ).toEqual([true, true, false, false]);
		}
	});
});

describe('whatever the record and the clock', () => {
	test('what is not public is never public again', () => {
		fc.assert(
			fc.property(facts, clock, clock, (record, a, b) => {
				const [sooner, later] = a < b ? [a, b] : [b, a];
				expect(isPublic(record, later) && !isPublic(record, sooner)).toBe(false);
			}),
		);
	});

	test('nothing is public beyond the end that its source names', () => {
		fc.assert(
			fc.property(facts, day, (record, publicUntil) => {
				expect(isPublic({ ...record, publicUntil }, after(publicUntil))).toBe(false);
			}),
		);
	});

	test('nothing negative is public more than three years after its decision', () => {
		fc.assert(
			fc.property(negative, day, (record, decidedOn) => {
				expect(isPublic({ ...record, decidedOn }, after(yearsLater(decidedOn, 3)))).toBe(false);
			}),
		);
	});

	test('nothing general is public more than a year after its decision', () => {
		fc.assert(
			fc.property(facts, day, (record, decidedOn) => {
				const general = { ...record, severity: 'general', decidedOn } as const;
				expect(isPublic(general, after(yearsLater(decidedOn, 1)))).toBe(false);
			}),
		);
	});

	test('nothing minor is public unless its source names an end', () => {
		fc.assert(
			fc.property(facts, clock, (record, now) => {
				expect(isPublic({ ...record, severity: 'minor', publicUntil: null }, now)).toBe(false);
			}),
		);
	});

	test('nothing negative without a date is ever public', () => {
		fc.assert(
			fc.property(negative, clock, (record, now) => {
				expect(isPublic({ ...record, decidedOn: null, publicUntil: null }, now)).toBe(false);
			}),
		);
	});

	test('a later end never hides a record sooner', () => {
		fc.assert(
			fc.property(facts, day, day, clock, (record, a, b, now) => {
				const [sooner, later] = a < b ? [a, b] : [b, a];
				const shown = isPublic({ ...record, publicUntil: sooner }, now);
				expect(shown && !isPublic({ ...record, publicUntil: later }, now)).toBe(false);
			}),
		);
	});

	test('a record with no severity is never shown longer than a serious one', () => {
		fc.assert(
			fc.property(negative, clock, (record, now) => {
				fc.pre(isNegative({ ...record, severity: null }));
				const shown = isPublic({ ...record, severity: null }, now);
				expect(shown && !isPublic({ ...record, severity: 'serious' }, now)).toBe(false);
			}),
		);
	});

	test('the last public day is a day, and says all that the rule says', () => {
		fc.assert(
			fc.property(facts, clock, (record, now) => {
				const last = lastPublicDay(record);
				if (typeof last === 'string') expect(new Date(last).toISOString().slice(0, 10)).toBe(last);
				expect(isPublic(record, now)).toBe(isPublicOn(last, now));
			}),
		);
	});

	test('it is public through its last day, and not a millisecond longer', () => {
		fc.assert(
			fc.property(facts, (record) => {
				const last = lastPublicDay(record);
				fc.pre(typeof last === 'string');
				const midnight = after(last);
				expect(isPublic(record, new Date(midnight.getTime() - 1))).toBe(true);
				expect(isPublic(record, midnight)).toBe(false);
			}),
		);
	});
});

describe('repair', () => {
	it.each([
		['minor', '2026-01-31'],
		['general', '2026-04-30'],
		['serious', '2027-01-31'],
	] as const)('of a %s penalty can be applied for from %s', (severity, from) => {
		expect(earliestRepairDay({ ...penalty, severity })).toBe(from);
	});

	it('has no day where class or decision are not known, or nothing is to repair', () => {
		expect(earliestRepairDay({ ...penalty, severity: null })).toBeNull();
		expect(earliestRepairDay({ ...penalty, decidedOn: null })).toBeNull();
		expect(earliestRepairDay({ ...penalty, type: 'licence', severity: null })).toBeNull();
	});
});

describe('the periods', () => {
	it('name types of the contract alone', () => {
		const named = [
			...periods.negative.types,
			...Object.values(periods.classes).flatMap(({ types }): string[] => types),
		];
		for (const type of named) expect(recordTypes).toContain(type);
	});

	it('each say what they stand on, and whether that was checked', () => {
		const { clock: start, lastDay, negative: types, classes } = periods;
		for (const { basis } of [start, lastDay, types, ...Object.values(classes)]) {
			expect(basis.text).not.toBe('');
			expect(basis.verified).toBeTypeOf('boolean');
		}
	});
});
