// A badge is what the records say at that moment: it appears, ends, is taken away and comes back with
// them, within the time in which a release or a withdrawal is noticed, and leaves no trace.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	createLiveRegistry,
	type LiveRegistry,
} from '../../site/lib/server/registry/live-registry.ts';
import {
	createSmallRegistry,
	type SmallRegistry,
	type SmallRow,
	type SmallSource,
} from '../../site/lib/server/registry/small-release.fixture.ts';
import { withdrawRecords } from '../../site/lib/server/release/withdraw-records.ts';
import { ask } from './ask-api.fixture.ts';
import { listed, registrations, uscc } from './small-records.fixture.ts';

const today = new Date('2026-11-23T04:00:00Z');

let small: SmallRegistry;
let now: Date;
let registry: LiveRegistry;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
	now = today;
	small = createSmallRegistry(() => now);
	registry = createLiveRegistry(
		small.dataDir,
		(cause) => {
			throw cause;
		},
		() => now,
	);
});

afterEach(() => {
	vi.useRealTimers();
	small.remove();
});

function filing(more: SmallRow = {}): SmallRow {
	return {
		主体名称: '云栖养老院',
		统一社会信用代码: uscc.home,
		决定日期: '2026-01-05',
		认定机关: '示例市民政局',
		备案号: '示备000001',
		...more,
	};
}

function sources(filings: readonly SmallRow[], entries: readonly SmallRow[] = []): SmallSource[] {
	return [
		{
			id: 'filings',
			profile: 'register',
			registerCode: 'elder-care-filing',
			rows: filings,
		},
		{
			id: 'market-list',
			profile: 'serious-dishonesty',
			listCode: 'SX-SAMR',
			rows: entries,
		},
	];
}

async function release(filings: readonly SmallRow[], entries: readonly SmallRow[] = []) {
	await small.release(registrations, sources(filings, entries));
	vi.advanceTimersByTime(1_000);
}

async function badge() {
	const { body } = await ask(registry, 'subjectBadges', { uscc: uscc.home });
	const found = body.items.find(({ scheme }) => scheme === 'elder-care');
	if (found === undefined) throw new Error('no badge of elder care');
	return found;
}

const holders = async (more: Record<string, string | number> = {}) =>
	(await ask(registry, 'schemeHolders', { id: 'elder-care', ...more })).body.items;
const found = async () =>
	(await ask(registry, 'subjects', { q: '云栖', scheme: 'elder-care' })).body.items;
const stated = async () => (await ask(registry, 'subject', { uscc: uscc.home })).body.badges;

function idOf(evidence: Awaited<ReturnType<typeof badge>>, criterion: string): string {
	const id = evidence.why.find((one) => one.criterion === criterion)?.evidence[0];
	if (id === undefined) throw new Error(`no evidence of ${criterion}`);
	return id;
}

describe('a badge', () => {
	it('appears with its record, in every answer', async () => {
		await release([filing({ 主体名称: '云栖小店', 统一社会信用代码: uscc.shop })]);
		expect((await badge()).state).toBe('not-enrolled');
		expect(await stated()).toEqual([]);
		expect(await found()).toMatchObject([{ uscc: uscc.shop }]);
		await release([filing()]);
		expect(await badge()).toMatchObject({
			state: 'granted',
			facts: [{ criterion: 'filed', identifier: '示备000001', issuer: '示例市民政局' }],
		});
		expect(await stated()).toEqual([{ scheme: 'elder-care', state: 'granted' }]);
		expect(await holders()).toMatchObject([{ uscc: uscc.home, name: '云栖养老院' }]);
		expect(await holders({ region: '360100' })).toHaveLength(1);
		expect(await holders({ region: '360700' })).toEqual([]);
		expect(await found()).toMatchObject([
			{ uscc: uscc.home, badges: [{ scheme: 'elder-care', state: 'granted' }] },
		]);
	});

	it('ends by the clock alone, at midnight in China', async () => {
		await release([filing({ 有效期自: '2026-01-05', 有效期至: '2026-11-24' })]);
		expect(await badge()).toMatchObject({ state: 'granted', expires: '2026-11-24T16:00:00.000Z' });
		now = new Date('2026-11-24T15:59:59Z');
		expect((await badge()).state).toBe('granted');
		now = new Date('2026-11-24T16:00:00Z');
		expect((await badge()).state).toBe('expired');
		expect(await holders()).toEqual([]);
		expect(await found()).toEqual([]);
	});

	it('is unknown, not granted, once its source is overdue', async () => {
		await release([filing()]);
		now = new Date('2026-11-27T15:59:59Z');
		expect((await badge()).state).toBe('granted');
		now = new Date('2026-11-27T16:00:00Z');
		expect((await badge()).state).toBe('unknown');
		expect(await holders()).toEqual([]);
	});

	it('comes back when what suspended it is withdrawn, and no answer remembers that', async () => {
		await release([filing()], [listed(uscc.shop, '云栖小店')]);
		const never = await ask(registry, 'subjectBadges', { uscc: uscc.home });
		await release([filing()], [listed(uscc.shop, '云栖小店'), listed(uscc.home, '云栖养老院')]);
		const suspended = await badge();
		expect(suspended.state).toBe('suspended');
		expect(await holders()).toEqual([]);
		withdrawRecords(small.dataDir, [idOf(suspended, 'not-on-market-list')], now);
		vi.advanceTimersByTime(1_000);
		expect((await badge()).state).toBe('granted');
		expect(await holders()).toHaveLength(1);
		const after = await ask(registry, 'subjectBadges', { uscc: uscc.home });
		expect(after.text).toBe(never.text);
	});

	it('goes with its record when that is withdrawn', async () => {
		await release([filing()], [listed(uscc.shop, '云栖小店')]);
		withdrawRecords(small.dataDir, [idOf(await badge(), 'filed')], now);
		vi.advanceTimersByTime(1_000);
		expect(await badge()).toMatchObject({ state: 'not-enrolled', facts: [] });
		expect(await holders()).toEqual([]);
		expect(await found()).toEqual([]);
		expect(await stated()).toEqual([]);
	});
});

describe('the directory', () => {
	it('has pages, and a cursor of another release or question is refused', async () => {
		await release([filing(), filing({ 主体名称: '云栖小店', 统一社会信用代码: uscc.shop })]);
		const first = (await ask(registry, 'schemeHolders', { id: 'elder-care', limit: 1 })).body;
		const cursor = first.nextCursor ?? '';
		const second = await ask(registry, 'schemeHolders', { id: 'elder-care', limit: 1, cursor });
		expect(first.items).toMatchObject([{ uscc: uscc.home }]);
		expect(second.body).toMatchObject({ items: [{ uscc: uscc.shop }], nextCursor: null });
		const elsewhere = await ask(registry, 'schemeHolders', { id: 'tourism', cursor });
		expect(elsewhere.status).toBe(400);
		await release([filing()]);
		const stale = await ask(registry, 'schemeHolders', { id: 'elder-care', cursor });
		expect(stale.status).toBe(400);
		expect(stale.text).toContain('cursor');
	});

	it('refuses a scheme and a region that there are not', async () => {
		await release([filing()]);
		for (const [name, parameters, said] of [
			['schemeHolders', { id: 'beauty' }, 'id'],
			['scheme', { id: 'toString' }, 'id'],
			['schemeHolders', { id: 'elder-care', region: '999999' }, 'region'],
			['subjects', { q: '云栖', scheme: 'beauty' }, 'scheme'],
		] as const) {
			const { status, text } = await ask(registry, name, { ...parameters });
			expect(status, name).toBe(400);
			expect(JSON.parse(text).errors[0].parameter, name).toBe(said);
		}
	});
});
