import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ruleNow } from './rule-clock.ts';

const year = 365 * 86_400_000;
const asked = '2026-11-26T08:00:00.000Z';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

it('a clock that has fallen behind counts as the moment at which the register was last asked', () => {
	vi.setSystemTime(Date.parse(asked) - year);
	expect(ruleNow({ at: asked }).toISOString()).toBe(asked);
});

it('else the clock of the device counts, also where it runs ahead or nothing was ever asked', () => {
	vi.setSystemTime(Date.parse(asked) + year);
	expect(ruleNow({ at: asked }).getTime()).toBe(Date.parse(asked) + year);
	expect(ruleNow(undefined).getTime()).toBe(Date.parse(asked) + year);
	expect(ruleNow({}).getTime()).toBe(Date.parse(asked) + year);
});
