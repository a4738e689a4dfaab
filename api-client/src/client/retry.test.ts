import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRetryAfter, waitBeforeRetry } from './retry.ts';

const now = Date.parse('2026-11-23T00:00:00Z');

describe('Retry-After', () => {
	it('is seconds or a date, and nothing else', () => {
		expect(readRetryAfter('3', now)).toBe(3_000);
		expect(readRetryAfter('Mon, 23 Nov 2026 00:00:07 GMT', now)).toBe(7_000);
		expect(readRetryAfter('Sun, 22 Nov 2026 00:00:00 GMT', now)).toBe(0);
		expect(readRetryAfter('soon', now)).toBeUndefined();
		expect(readRetryAfter('', now)).toBeUndefined();
		expect(readRetryAfter(null, now)).toBeUndefined();
	});

	it('never gives a negative wait or one that is no number', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const wait = readRetryAfter(text, now);
				expect(wait === undefined || wait >= 0).toBe(true);
			}),
		);
	});
});

it('without Retry-After the wait doubles', () => {
	const response = new Response(null, { status: 503 });
	expect(waitBeforeRetry(response, 1, 3, now)).toBe(300);
	expect(waitBeforeRetry(response, 2, 3, now)).toBe(600);
	expect(waitBeforeRetry(response, 4, 3, now)).toBeUndefined();
});
