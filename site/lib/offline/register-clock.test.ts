import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const day = 86_400_000;
const asked = Date.parse('2026-11-26T08:00:00.000Z');
const answer = (at: number, headers: Record<string, string> = {}) =>
	new Response('', { headers: { date: new Date(at).toUTCString(), ...headers } });

let clock: typeof import('./register-clock.ts');

beforeEach(async () => {
	vi.resetModules();
	vi.useFakeTimers();
	clock = await import('./register-clock.ts');
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.useRealTimers();
});

it.each([3, 366, -366])('a device %i days off goes by the time that an answer says', (days) => {
	vi.setSystemTime(asked + days * day);
	expect(clock.registerNow().getTime()).toBe(asked + days * day);
	expect(clock.heardAhead()).toBeUndefined();
	clock.hearClock(answer(asked));
	expect(clock.registerNow().getTime()).toBe(asked);
	expect(clock.heardAhead()).toBe(days * day);
	vi.advanceTimersByTime(5_000);
	expect(clock.registerNow().getTime()).toBe(asked + 5_000);
});

it('what the device gave again says nothing of the time', () => {
	vi.setSystemTime(asked);
	clock.hearClock(answer(asked));
	clock.hearClock(answer(asked + day, { 'zhixin-kept-at': new Date(asked).toISOString() }));
	clock.hearClock(new Response(''));
	expect(clock.registerNow().getTime()).toBe(asked);
});

it('a clock that is set right meanwhile is right again with the next answer', () => {
	vi.setSystemTime(asked + 366 * day);
	clock.hearClock(answer(asked));
	vi.setSystemTime(asked + 10_000);
	clock.hearClock(answer(asked + 11_000));
	expect(clock.heardAhead()).toBe(-1_000);
	expect(clock.registerNow().getTime()).toBe(asked + 11_000);
});

it('a cache on the way says how long it has had an answer', () => {
	vi.setSystemTime(asked);
	clock.hearClock(answer(asked - 90_000, { age: '90' }));
	expect(clock.heardAhead()).toBe(0);
	clock.hearClock(answer(asked - 90_000, { age: 'old' }));
	expect(clock.heardAhead()).toBe(0);
});

it('asks past what the cache of the browser holds, whatever else is asked for', async () => {
	vi.stubEnv('SSR', false);
	vi.setSystemTime(asked + day);
	const send = vi.fn(async (..._: Parameters<typeof fetch>) => answer(asked));
	await clock.hearing(send)('/api/v1/release', { headers: { accept: 'text/plain' } });
	expect(send).toHaveBeenCalledWith('/api/v1/release', {
		headers: { accept: 'text/plain' },
		cache: 'no-cache',
	});
});
