// A query whose hits are many pages.
import type { SubjectSummary } from '@zhixin/api-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, makeCode } from '#lib/server/release/make-codes.fixture.ts';
import type { RegistryEngine } from '../engine.ts';
import { RefusedParameterError } from '../refused-parameter-error.ts';
import { createSmallRegistry, type SmallRegistry } from '../small-release.fixture.ts';
import { type Asked, markedOf, openRegistry } from './search-subjects.fixture.ts';

describe('a query that more names hold than are compared', () => {
	const stems = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥木');
	const branches = Array.from('松柏杨柳桃李梅竹兰菊');
	const rows = stems.flatMap((stem, i) =>
		branches.map((branch, j) => ({
			企业名称: `${j % 3 === 0 ? '新' : ''}云栖${stem}${branch}`,
			统一社会信用代码: makeCode(20_000_000 + i * 100 + j),
			行政区划代码: j < 5 ? '360102' : '360702',
			登记状态: i % 7 === 0 ? '注销' : '存续',
			成立日期: `20${String(i).padStart(2, '0')}-01-${String(j + 1).padStart(2, '0')}`,
		})),
	);
	const formerly = {
		企业名称: '鹤鸣山茶叶有限公司',
		统一社会信用代码: codes.enterprise,
		行政区划代码: '360702',
		登记状态: '存续',
		曾用名: '云栖山',
	};
	const all = [...rows, formerly];
	let crowd: SmallRegistry;
	let crowded: RegistryEngine;
	let former: string;

	beforeAll(async () => {
		crowd = createSmallRegistry();
		await crowd.release(rows.slice(1));
		const { nextCursor } = await openRegistry(crowd).search({ q: '云栖', limit: 20 });
		former = nextCursor ?? '';
		await crowd.release([...rows, formerly]);
		crowded = openRegistry(crowd);
	});

	afterAll(() => crowd.remove());

	async function walk(asked: Asked): Promise<SubjectSummary[]> {
		const seen: SubjectSummary[] = [];
		let cursor: string | undefined;
		do {
			const page = await crowded.search({ q: '云栖', limit: 20, ...asked, cursor });
			if (cursor !== undefined) expect(page.items.length).toBeGreaterThan(0);
			seen.push(...page.items);
			cursor = page.nextCursor ?? undefined;
		} while (cursor !== undefined && seen.length <= rows.length);
		return seen;
	}

	it.each(['relevance', 'name', 'date'] as const)(
		'pages through all of them once by %s',
		async (sort) => {
			const seen = await walk({ sort });
			expect(seen).toHaveLength(all.length);
			// One of them by a former name alone.
			expect(new Set(seen.map(({ uscc }) => uscc))).toEqual(
				new Set(all.map((row) => row.统一社会信用代码)),
			);
			for (const { match } of seen) expect(markedOf(match)).toEqual(['云栖']);
			expect((await crowded.search({ q: '云栖', limit: 20, sort })).total).toEqual({
				value: all.length,
				relation: 'eq',
			});
		},
	);

	it('says whether a name begins with it, on the last page as on the first', async () => {
		for (const { match } of await walk({})) {
			expect(match.reason, match.text).toBe(match.text.startsWith('云栖') ? 'prefix' : 'part');
		}
	});

	it('has them in the order that was asked for', async () => {
		const byName = (await walk({ sort: 'name' })).map(({ name }) => name);
		expect(byName).toEqual([...byName].sort());
		const days = new Map(rows.map((row) => [row.统一社会信用代码, row.成立日期]));
		const byDate = (await walk({ sort: 'date' })).map(({ uscc }) => days.get(uscc) ?? '');
		expect(byDate).toEqual([...byDate].sort().reverse());
	});

	it.each([
		['region', { region: '360100' }, all.filter((row) => row.行政区划代码 === '360102')],
		['status', { status: 'active' }, all.filter((row) => row.登记状态 === '存续')],
	] as const)('pages through all that pass a filter by %s', async (_, asked, passing) => {
		const wanted = new Set(passing.map((row) => row.统一社会信用代码));
		for (const sort of ['relevance', 'name', 'date'] as const) {
			const seen = await walk({ ...asked, sort });
			expect(seen).toHaveLength(wanted.size);
			expect(new Set(seen.map(({ uscc }) => uscc))).toEqual(wanted);
		}
		expect((await crowded.search({ q: '云栖', limit: 1, ...asked })).total).toEqual({
			value: wanted.size,
			relation: 'eq',
		});
	});

	it('never counts fewer than can be paged to, nor says “exactly” when there are more', async () => {
		for (const q of ['云栖', '栖', '云栖甲', '云希', 'yunqi', 'yqjs', '新云栖', '云栖木菊']) {
			const seen = await walk({ q });
			const { total } = await crowded.search({ q, limit: 20 });
			expect(total.value, q).toBeLessThanOrEqual(seen.length);
			if (total.relation === 'eq') expect(total.value, q).toBe(seen.length);
		}
	});

	it('has one with that former name on it, in every order', async () => {
		for (const sort of ['relevance', 'name', 'date'] as const) {
			const seen = await walk({ q: '云栖山', sort });
			expect(
				seen.map(({ name }) => name),
				sort,
			).toContain('鹤鸣山茶叶有限公司');
		}
	});

	it('has no cursor for another question', async () => {
		const { nextCursor } = await crowded.search({ q: '云栖', limit: 20 });
		const cursor = nextCursor ?? '';
		expect(cursor).not.toBe('');
		const asked: Asked[] = [
			{ q: '栖' },
			{ q: '云栖', sort: 'name' },
			{ q: '云栖', region: '360100' },
			{ q: '云栖', kind: 'enterprise' },
			{ q: '云栖', status: 'active' },
		];
		for (const other of asked) {
			const answer = crowded.search({ q: '', limit: 20, ...other, cursor });
			await expect(answer).rejects.toThrow(RefusedParameterError);
			await expect(answer).rejects.toMatchObject({ refusal: 'bad-cursor' });
		}
		await expect(
			crowded.search({ q: '云栖', limit: 20, cursor: 'nonsense' }),
		).rejects.toMatchObject({ refusal: 'bad-cursor' });
	});

	it('has no cursor of a former release', async () => {
		expect(former).not.toBe('');
		await expect(crowded.search({ q: '云栖', limit: 20, cursor: former })).rejects.toMatchObject({
			refusal: 'stale-cursor',
		});
	});
});
