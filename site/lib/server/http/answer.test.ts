// An answer may be kept for a moment, and never be used past the end of publicity of anything in it.
import type { RequestEvent } from '@sveltejs/kit';
import {
	lastPublicDay,
	millisecondsPublic,
	type PublicityFacts,
	recordTypes,
	severities,
} from '@zhixin/api-client';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { answer, neverKept } from './answer.ts';

const operation = { query: z.strictObject({}), answer: z.unknown() };
const url = new URL('http://127.0.0.1/api/v1/any');

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
	vi.useRealTimers();
});

async function respond(body: unknown, takesMilliseconds = 0, longest?: number): Promise<Response> {
	const event = { url, request: new Request(url) } as RequestEvent;
	const slowly = () => {
		vi.setSystemTime(Date.now() + takesMilliseconds);
		return body;
	};
	return await answer(operation, slowly, longest)(event);
}

/** For how many seconds a cache may use an answer without asking (RFC 9111, 4.2; RFC 5861). */
function secondsUnasked(cacheControl: string): number {
	const directives = cacheControl
		.toLowerCase()
		.split(',')
		.map((part) => part.trim());
	if (directives.includes('no-cache') || directives.includes('no-store')) return 0;
	const named = directives.flatMap(
		(part) => /^(?:s-maxage|max-age|stale-[a-z-]+)=(\d+)$/.exec(part)?.[1] ?? [],
	);
	// Without a word about it a cache may guess (RFC 9111, 4.2.2).
	return named.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...named.map(Number));
}

const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const record: fc.Arbitrary<PublicityFacts> = fc.record({
	type: fc.constantFrom(...recordTypes),
	severity: fc.option(fc.constantFrom(...severities)),
	decidedOn: fc.option(day),
	publicUntil: fc.option(day),
});
const { body } = fc.letrec((tie) => ({
	body: fc.oneof(
		{ depthSize: 'small' },
		record,
		fc.array(tie('body'), { maxLength: 5 }),
		fc.record({ items: tie('body') }),
	),
}));
/** Any moment, and those around the midnight in China that ends a day, where it matters. */
const clock = fc.oneof(
	fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
	fc
		.tuple(day, fc.integer({ min: -5_000, max: 5_000 }))
		.map(([text, offset]) => new Date(Date.parse(`${text}T24:00:00+08:00`) + offset)),
);

function recordsIn(value: unknown): PublicityFacts[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'publicUntil' in value ? [value as PublicityFacts] : [];
	return [...own, ...Object.values(value).flatMap(recordsIn)];
}

it('no answer is used past the first end of publicity inside it', async () => {
	let kept = 0;
	await fc.assert(
		fc.asyncProperty(body, clock, fc.nat(3_000), async (content, asked, takes) => {
			vi.setSystemTime(asked);
			const response = await respond(content, takes);
			const answered = new Date();
			const unasked = secondsUnasked(response.headers.get('cache-control') ?? '') * 1_000;
			if (unasked > 0) kept += 1;
			expect(unasked).toBeLessThanOrEqual(2_000);
			// What was shown when the answer was begun: it may have ended while it was made.
			const lefts = recordsIn(content)
				.filter((facts) => millisecondsPublic(lastPublicDay(facts), asked) > 0)
				.map((facts) => millisecondsPublic(lastPublicDay(facts), answered));
			expect(unasked).toBeLessThanOrEqual(Math.min(Number.POSITIVE_INFINITY, ...lefts));
		}),
		{ numRuns: 500 },
	);
	expect(kept).toBeGreaterThan(50);
});

it.each([
	['2026-11-23T12:00:00+08:00', 'public, max-age=2, must-revalidate'],
	['2026-11-23T23:59:58.500+08:00', 'public, max-age=1, must-revalidate'],
	['2026-11-23T23:59:59.500+08:00', 'public, no-cache'],
	['2026-11-24T00:00:00+08:00', 'public, max-age=2, must-revalidate'],
])('an answer of %s says %s', async (moment, said) => {
	vi.setSystemTime(new Date(moment));
	expect((await respond({})).headers.get('cache-control')).toBe(said);
});

it('what tells caches that something is gone is asked about each time', async () => {
	const response = await respond({}, 0, neverKept);
	expect(response.headers.get('cache-control')).toBe('public, no-cache');
});

it('two answers have one ETag when they are the same, and two when they are not', async () => {
	await fc.assert(
		fc.asyncProperty(body, body, async (one, other) => {
			const [first, second] = [await respond(one), await respond(other)];
			const isSame = (await first.text()) === (await second.text());
			expect(first.headers.get('etag') === second.headers.get('etag')).toBe(isSame);
		}),
	);
});
