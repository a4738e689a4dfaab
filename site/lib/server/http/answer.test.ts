// An answer may be kept, and never be used past the end of publicity of anything inside it.
import type { RequestEvent } from '@sveltejs/kit';
import { isPublicOn, millisecondsPublic } from '@zhixin/api-client';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { answer } from './answer.ts';

const operation = { query: z.strictObject({}), answer: z.unknown() };
const url = new URL('http://127.0.0.1/api/v1/any');

async function respond(body: unknown): Promise<Response> {
	const event = { url, request: new Request(url) } as RequestEvent;
	return await answer(operation, () => body)(event);
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
const { body } = fc.letrec((tie) => ({
	body: fc.oneof(
		{ depthSize: 'small' },
		fc.record({ publicUntil: fc.option(day), title: fc.string() }),
		fc.array(tie('body'), { maxLength: 5 }),
		fc.record({ items: tie('body') }),
	),
}));

function endsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const { publicUntil } = value as { publicUntil?: unknown };
	const own = typeof publicUntil === 'string' ? [publicUntil] : [];
	return [...own, ...Object.values(value).flatMap(endsIn)];
}

it('no answer outlives the first end of publicity inside it', async () => {
	await fc.assert(
		fc.asyncProperty(body, day, async (content, today) => {
			const now = new Date(`${today}T23:59:00+08:00`);
			const response = await respond(content);
			const unasked = secondsUnasked(response.headers.get('cache-control') ?? '');
			for (const end of endsIn(content).filter((last) => isPublicOn(last, now))) {
				expect(unasked * 1_000).toBeLessThanOrEqual(millisecondsPublic(end, now));
			}
		}),
	);
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
