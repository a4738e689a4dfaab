// What may no longer be shown is gone from every answer: by withdrawal at once, by the clock alone
// on its day, and without a trace.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	createLiveRegistry,
	type LiveRegistry,
} from '../../site/lib/server/registry/live-registry.ts';
import {
	createSmallRegistry,
	type SmallRegistry,
} from '../../site/lib/server/registry/small-release.fixture.ts';
import { rollbackRelease } from '../../site/lib/server/release/rollback-release.ts';
import { withdrawRecords } from '../../site/lib/server/release/withdraw-records.ts';
import { ask } from './ask-api.fixture.ts';
import {
	licence,
	listed,
	penalty,
	registrations,
	sourcesOf,
	uscc,
} from './small-records.fixture.ts';

interface Item {
	readonly id: string;
	readonly documentNumber: string | null;
}

const today = new Date('2026-11-23T04:00:00Z');

let small: SmallRegistry;
let now: Date;
let failures: unknown[];
let registry: LiveRegistry;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
	now = today;
	small = createSmallRegistry(() => now);
	failures = [];
	registry = createLiveRegistry(
		small.dataDir,
		(cause) => failures.push(cause),
		() => now,
	);
});

afterEach(() => {
	vi.useRealTimers();
	small.remove();
});

function withdraw(...ids: string[]) {
	const result = withdrawRecords(small.dataDir, ids, today);
	vi.advanceTimersByTime(1_000);
	return result;
}

const records = (code: string, more: Record<string, string | number> = {}) =>
	ask(registry, 'records', { uscc: code, ...more });
const numbers = ({ body }: { body: { items: Item[] } }) =>
	body.items.map(({ documentNumber }) => documentNumber);

async function idOf(code: string, number: string): Promise<string> {
	const { body } = await records(code, { limit: 50 });
	const found = (body.items as Item[]).find(({ documentNumber }) => documentNumber === number);
	if (found === undefined) throw new Error(`no record ${number}`);
	return found.id;
}

/** All that the API says of these businesses, without the ids of releases. */
async function everything(): Promise<string> {
	const answers = [
		await ask(registry, 'subjects', { q: '云栖' }),
		await ask(registry, 'subjects', { q: uscc.unregistered }),
		await ask(registry, 'listEntries', { code: 'SX-WAGE' }),
		await ask(registry, 'listEntries', { code: 'SX-WAGE', limit: 1 }),
		...(await Promise.all(
			Object.values(uscc).flatMap((code) => [
				ask(registry, 'subject', { uscc: code }),
				records(code),
				records(code, { limit: 1 }),
				records(code, { type: 'penalty' }),
			]),
		)),
	];
	const { id } = (await ask(registry, 'release')).body;
	return answers
		.map(({ status, text }) => `${status} ${text.replace(/"nextCursor":"([^"]+)"/g, decoded)}`)
		.join('\n')
		.replaceAll(id, 'RELEASE');
}

const decoded = (_: string, cursor: string) => Buffer.from(cursor, 'base64url').toString();

describe('a withdrawn record', () => {
	it('leaves list, count, search and page of records at once, and their ETags change', async () => {
		await small.release(
			registrations,
			sourcesOf({
				penalties: [penalty('罚1'), penalty('罚2')],
				listed: [listed(uscc.home, '云栖养老院')],
			}),
		);
		const before = {
			subject: await ask(registry, 'subject', { uscc: uscc.home }),
			records: await records(uscc.home),
			list: await ask(registry, 'listEntries', { code: 'SX-WAGE' }),
			release: await ask(registry, 'release'),
		};
		expect(before.subject.body.sections).toEqual([
			{ type: 'penalty', count: 2 },
			{ type: 'serious-dishonesty', count: 1 },
		]);
		expect(before.list.body.items).toMatchObject([
			{ uscc: uscc.home, subject: { name: '云栖养老院' }, details: { listCode: 'SX-WAGE' } },
		]);
		withdraw(await idOf(uscc.home, '罚1'), before.list.body.items[0]?.id ?? '');
		const after = {
			subject: await ask(registry, 'subject', { uscc: uscc.home }),
			records: await records(uscc.home),
			list: await ask(registry, 'listEntries', { code: 'SX-WAGE' }),
			release: await ask(registry, 'release'),
		};
		expect(after.subject.body.sections).toEqual([{ type: 'penalty', count: 1 }]);
		expect(numbers(after.records)).toEqual(['罚2']);
		expect(after.list.body).toEqual({ items: [], nextCursor: null });
		expect(after.release.body.withdrawalSeq).toBe(2);
		for (const name of ['subject', 'records', 'list', 'release'] as const) {
			expect(after[name].etag, name).not.toBe(before[name].etag);
		}
	});

	it('stays away over a rebuild and a rollback', async () => {
		const sources = sourcesOf({ penalties: [penalty('罚1'), penalty('罚2')] });
		await small.release(registrations, sources);
		withdraw(await idOf(uscc.home, '罚1'));
		await small.release(
			[...registrations, { ...registrations[0], 统一社会信用代码: '52369900MJ0DEMH14N' }],
			sources,
		);
		vi.advanceTimersByTime(1_000);
		expect(numbers(await records(uscc.home))).toEqual(['罚2']);
		rollbackRelease(small.dataDir);
		vi.advanceTimersByTime(1_000);
		expect(numbers(await records(uscc.home))).toEqual(['罚2']);
	});

	it('is named by the feed, by its id and nothing else', async () => {
		await small.release(registrations, sourcesOf({ penalties: [penalty('罚1'), penalty('罚2')] }));
		const ids = [await idOf(uscc.home, '罚1'), await idOf(uscc.home, '罚2')];
		withdraw(...ids);
		const at = today.toISOString();
		expect((await ask(registry, 'withdrawals')).body).toEqual({
			items: ids.map((recordId, index) => ({ seq: index + 1, recordId, at })),
			next: 2,
		});
		expect((await ask(registry, 'withdrawals', { since: 1 })).body.items).toHaveLength(1);
		expect((await ask(registry, 'withdrawals', { since: 2 })).body).toEqual({ items: [], next: 2 });
	});

	it('between two pages neither skips nor repeats a record', async () => {
		const penalties = ['罚1', '罚2', '罚3', '罚4', '罚5', '罚6'].map((number) => penalty(number));
		await small.release(registrations, sourcesOf({ penalties }));
		const all = (await records(uscc.home)).body.items as Item[];
		const first = await records(uscc.home, { limit: 2 });
		withdraw(all[1]?.id ?? '', all[2]?.id ?? '');
		const cursor = first.body.nextCursor ?? '';
		const second = await records(uscc.home, { limit: 2, cursor });
		expect(second.body.items.map(({ id }: Item) => id)).toEqual([all[3]?.id, all[4]?.id]);
	});

	it('that no release here holds is named, and nothing is written', async () => {
		await small.release(registrations, sourcesOf({ penalties: [penalty('罚1')] }));
		const id = await idOf(uscc.home, '罚1');
		expect(withdraw(id, 'nobody', id)).toEqual({
			withdrawn: [id],
			already: [],
			unknown: ['nobody'],
		});
		expect(withdraw(id)).toEqual({ withdrawn: [], already: [id], unknown: [] });
		expect((await ask(registry, 'withdrawals')).body.next).toBe(1);
	});
});

describe('an expired record', () => {
	it('leaves by the clock alone on the day after its last, in China', async () => {
		await small.release(
			registrations,
			sourcesOf({ licences: [licence('许1')], penalties: [penalty('罚1')] }),
		);
		now = new Date('2027-03-01T15:59:59Z');
		const before = await records(uscc.home);
		const subject = await ask(registry, 'subject', { uscc: uscc.home });
		expect(numbers(before)).toEqual(['许1', '罚1']);
		now = new Date('2027-03-01T16:00:00Z');
		const after = await records(uscc.home);
		expect(numbers(after)).toEqual(['许1']);
		expect(after.etag).not.toBe(before.etag);
		const { body, etag } = await ask(registry, 'subject', { uscc: uscc.home });
		expect(body.sections).toEqual([{ type: 'licence', count: 1 }]);
		expect(etag).not.toBe(subject.etag);
	});

	it('does not shorten a page: what follows it moves up', async () => {
		const penalties = Array.from({ length: 30 }, (_, index) =>
			penalty(`罚${index}`, { 公示截止期: index % 3 === 0 ? '2027-03-01' : '2026-12-31' }),
		);
		await small.release(registrations, sourcesOf({ penalties }));
		now = new Date('2027-01-15T00:00:00Z');
		const first = await records(uscc.home, { limit: 6 });
		const second = await records(uscc.home, { limit: 6, cursor: first.body.nextCursor ?? '' });
		expect(first.body.items).toHaveLength(6);
		expect(second.body.items).toHaveLength(4);
		expect(second.body.nextCursor).toBeNull();
		expect(new Set([...numbers(first), ...numbers(second)]).size).toBe(10);
	});
});

describe('nothing says that something was there', () => {
	const licences = ['许1', '许2'].map((number) => licence(number));
	const gone = {
		penalties: [penalty('罚1', { 公示截止期: '2026-12-31' }), penalty('罚2')],
		listed: [
			listed(uscc.shop, '云栖小店'),
			listed(uscc.unregistered, '云栖事业单位', { 公示截止期: '2026-12-31' }),
		],
	};

	it('when all of it is withdrawn', async () => {
		await small.release(registrations, sourcesOf({ licences }));
		const never = await everything();
		await small.release(registrations, sourcesOf({ licences, ...gone }));
		vi.advanceTimersByTime(1_000);
		const shown = await everything();
		expect(shown).not.toBe(never);
		expect(shown).toContain('云栖事业单位');
		const list = await ask(registry, 'listEntries', { code: 'SX-WAGE' });
		withdraw(
			await idOf(uscc.home, '罚1'),
			await idOf(uscc.home, '罚2'),
			...list.body.items.map(({ id }: Item) => id),
		);
		expect(await everything()).toBe(never);
	});

	it('when some of it is withdrawn and the rest has expired', async () => {
		await small.release(registrations, sourcesOf({ licences }));
		const never = await everything();
		await small.release(registrations, sourcesOf({ licences, ...gone }));
		vi.advanceTimersByTime(1_000);
		const { body } = await ask(registry, 'records', { uscc: uscc.shop });
		withdraw(await idOf(uscc.home, '罚2'), body.items[0]?.id ?? '');
		now = new Date('2027-01-01T00:00:00Z');
		expect(await everything()).toBe(never);
	});
});
