// Who stands in a sitemap: what is shown now, no individual business, and nobody whom only a record
// named that is gone.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ranksOf } from '../../site/lib/seo/subject-maps.ts';
import {
	createLiveRegistry,
	type LiveRegistry,
} from '../../site/lib/server/registry/live-registry.ts';
import { createRemoteEngine } from '../../site/lib/server/registry/remote-engine.ts';
import {
	createSmallRegistry,
	type SmallRegistry,
} from '../../site/lib/server/registry/small-release.fixture.ts';
import { withdrawRecords } from '../../site/lib/server/release/withdraw-records.ts';
import { streamMap } from '../../site/lib/server/sitemap/stream-map.ts';
import { ask } from './ask-api.fixture.ts';
import { listed, registrations, sourcesOf, uscc } from './small-records.fixture.ts';

const origin = 'https://credit.example';
const today = new Date('2026-11-23T04:00:00Z');

let small: SmallRegistry;
let now: Date;
let registry: LiveRegistry;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
	small = createSmallRegistry();
	now = today;
	registry = createLiveRegistry(small.dataDir, vi.fn(), () => now);
});

afterEach(() => {
	vi.useRealTimers();
	small.remove();
});

async function mapped(): Promise<string> {
	vi.advanceTimersByTime(1_000);
	const { listing } = registry();
	const ranks = listing && ranksOf(1, listing.lastRank());
	if (listing === undefined || ranks === undefined) throw new Error('there is no map');
	return new Response(streamMap(listing, origin, ranks)).text();
}

const addresses = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at);
const both = (code: string) => [`${origin}/e/${code}`, `${origin}/en/e/${code}`];

const notice = [listed(uscc.unregistered, '云栖事业单位', { 公示截止期: '2026-12-31' })];

it('names each organisation once in each language, with the day of its source, and no shop', async () => {
	await small.release(registrations, sourcesOf({ listed: [listed(uscc.shop, '云栖小店')] }));
	const xml = await mapped();
	expect(addresses(xml)).toEqual(both(uscc.home));
	expect(xml.match(/<lastmod>2026-11-20<\/lastmod>/g)).toHaveLength(2);
	expect(xml).not.toContain(uscc.shop);
});

it('an organisation that only a record names is gone when that is withdrawn', async () => {
	await small.release(registrations, sourcesOf({}));
	const never = await mapped();
	await small.release(registrations, sourcesOf({ listed: notice }));
	expect(addresses(await mapped())).toEqual(expect.arrayContaining(both(uscc.unregistered)));
	const { body } = await ask(registry, 'records', { uscc: uscc.unregistered });
	withdrawRecords(small.dataDir, [body.items[0]?.id ?? ''], today);
	expect(await mapped()).toBe(never);
});

it('and on the day after its last', async () => {
	await small.release(registrations, sourcesOf({ listed: notice }));
	now = new Date('2026-12-31T15:59:59Z');
	expect(await mapped()).toContain(uscc.unregistered);
	now = new Date('2026-12-31T16:00:00Z');
	expect(await mapped()).not.toContain(uscc.unregistered);
});

it('an organisation that the next release leaves out is gone', async () => {
	const other = { ...registrations[0], 统一社会信用代码: '52369900MJ0DEMH14N' };
	await small.release([...registrations, other]);
	expect(await mapped()).toContain(other.统一社会信用代码);
	await small.release(registrations);
	expect(await mapped()).not.toContain(other.统一社会信用代码);
});

it('reads a few rows at a time, however slowly somebody takes them', async () => {
	const between = vi.fn((first: number, last: number, most: number) =>
		Array.from({ length: Math.min(most, last - first + 1) }, (_, index) => ({
			rank: first + index,
			uscc: uscc.home,
			collectedAt: '2026-11-20',
		})),
	);
	const listing = { lastRank: () => 1_200, between } as never;
	const reader = streamMap(listing, origin, { first: 1, last: 1_200 }).getReader();
	expect(between).not.toHaveBeenCalled();
	await reader.read();
	expect(between).toHaveBeenCalledTimes(1);
	const rest: string[] = [];
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		rest.push(new TextDecoder().decode(value));
	}
	expect(between.mock.calls.map(([first]) => first)).toEqual([1, 501, 1_001]);
	expect(rest.at(-1)?.endsWith('</urlset>\n')).toBe(true);
});

it('an engine elsewhere lists nobody: its API has no such question', () => {
	expect(createRemoteEngine('https://api.example').listing).toBeUndefined();
});
