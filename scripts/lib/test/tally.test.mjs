import { describe, expect, test } from 'vitest';
import { add, closingLine, settle } from './tally.mjs';

const tally = (passed, failed, skipped = 0) => ({ passed, failed, skipped });

test('the closing line names what was skipped only if something was', () => {
	expect(closingLine(tally(12, 0))).toBe('12 passed, 0 failed');
	expect(closingLine(tally(12, 1, 2))).toBe('12 passed, 1 failed, 2 skipped');
});

test('tallies add up', () => {
	expect(add(tally(1, 2, 3), tally(10, 20, 30))).toEqual(tally(11, 22, 33));
});

describe('settle', () => {
	test('keeps what the runner counted', () => {
		expect(settle(0, tally(5, 0, 1))).toEqual(tally(5, 0, 1));
		expect(settle(1, tally(5, 2))).toEqual(tally(5, 2));
	});

	test('a runner without a report has failed', () => {
		expect(settle(0, undefined).failed).toBe(1);
	});

	test('a runner that ran no test has failed, skipped ones or not', () => {
		expect(settle(0, tally(0, 0)).failed).toBe(1);
		expect(settle(0, tally(0, 0, 7))).toEqual(tally(0, 1, 7));
	});

	test('a bad end that no test explains is one failure more', () => {
		expect(settle(1, tally(5, 0))).toEqual(tally(5, 1));
	});
});
