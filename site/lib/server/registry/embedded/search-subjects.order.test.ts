// Which of several comes first, and what each may be taken for.
import { isUscc } from '@zhixin/api-client';
import { describe, expect, it } from 'vitest';
import { makeCode } from '#lib/server/release/make-codes.fixture.ts';
import { copper, firstOf, namesOf, ToldRegistry } from './search-subjects.fixture.ts';

const registry = new ToldRegistry();
const { search } = registry;

describe('of subjects that fit alike', () => {
	it('the one in business comes before the one that is not', async () => {
		const { items } = await search('星光便利店');
		expect(items.slice(0, 2).map(({ status, uscc }) => [uscc, status])).toEqual([
			[makeCode(2), 'active'],
			[makeCode(1), 'deregistered'],
		]);
	});

	it.each([copper, '江西铜业', 'jiangxitongye', '江西桐业'])(
		'the head office comes before its branch: %s',
		async (q) => {
			expect(namesOf(await search(q)).slice(0, 2)).toEqual([
				copper,
				'江西铜业股份有限公司贵溪分公司',
			]);
		},
	);
});

describe('what may be taken for what was found', () => {
	const lookalikesOf = async (q: string, name: string) => {
		const found = (await search(q)).items.find((item) => item.name === name);
		return found?.lookalikes.map((other) => other.name);
	};

	it('is named both ways when one letter sounds the same in one city', async () => {
		const [one, other] = ['鹏程万里货运有限公司', '朋程万里货运有限公司'];
		expect(await lookalikesOf(one, one)).toEqual([other]);
		expect(await lookalikesOf(one, other)).toContain(one);
	});

	it('is never its own branch', async () => {
		const office = await lookalikesOf('江西铜业', copper);
		const branch = await lookalikesOf('江西铜业', '江西铜业股份有限公司贵溪分公司');
		expect([office, branch]).toEqual([[], []]);
	});

	it('is named with its code and place, which tell the two apart', async () => {
		const { lookalikes } = firstOf(await search('鹏程万里货运有限公司'));
		expect(lookalikes.map(({ region }) => region.code)).toEqual(['360103']);
		expect(lookalikes.every(({ uscc }) => isUscc(uscc))).toBe(true);
	});

	it('is named even when it is on the next page', async () => {
		const { lookalikes } = firstOf(await search('鹏程万里货运有限公司', { limit: 1 }));
		expect(lookalikes.map(({ name }) => name)).toEqual(['朋程万里货运有限公司']);
	});
});

describe('an order', () => {
	const q = '鹏程万里货运有限公司';

	it('by date has the latest first', async () => {
		const { items } = await search(q, { sort: 'date' });
		expect(items.map(({ region }) => region.code)).toEqual(['360103', '360983', '360102']);
	});

	it('by name is the order of the names, and finds the same', async () => {
		const byName = namesOf(await search('贸易有限公司', { sort: 'name' }));
		expect(byName.length).toBeGreaterThanOrEqual(8);
		expect(byName).toEqual([...byName].sort());
		expect([...namesOf(await search('贸易有限公司'))].sort()).toEqual(byName);
	});
});
