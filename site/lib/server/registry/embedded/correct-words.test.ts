// The words that are offered in place of those that no name holds.
import { describe, expect, it } from 'vitest';
import { type Asked, copper, ToldRegistry } from './search-subjects.fixture.ts';

const registry = new ToldRegistry();

const offered = async (q: string, more: Asked = {}) => (await registry.search(q, more)).didYouMean;

describe('words that no name holds', () => {
	it.each([
		['a letter of one sound', '江西桐业', '江西铜业'],
		['a letter of one look', '鹤呜山茶叶', '鹤鸣山茶叶'],
		['a letter missing', '蓝鲸机设备制造', '蓝鲸机电设备制造'],
		['a letter too many', '蓝鲸大机电设备制造', '蓝鲸机电设备制造'],
		['two letters swapped', '蓝鲸电机设备制造', '蓝鲸机电设备制造'],
		['a former name with a slip', '锦绣山和贸易', '锦绣山河贸易'],
	])('with %s are given as they are written', async (_, q, words) => {
		expect(await offered(q)).toBe(words);
	});

	it('lead to names that hold them', async () => {
		const { items } = await registry.search('江西铜业');
		expect(items[0]?.name).toBe(copper);
		expect(items[0]?.match.reason).toBe('prefix');
	});
});

describe('nothing is offered', () => {
	it.each([
		['for a name as it is', copper],
		['for a part of a name', '机电设备'],
		['for traditional characters', '江西銅業'],
		['for pinyin, of which the hits say what it is', 'jiangxitongye'],
		['for initials', 'ljjdsb'],
		['for words in another order', '设备制造蓝鲸'],
		['for a place beside a name', '瑞金 康乐养老院'],
		['for what is not found', '龘靐齉'],
		['for two letters, which are another word', '蓝京'],
		['when two names are as near', '棚程万里货运'],
		['for a text with a name in it', '请问紫荆花幼儿园是正规的吗？'],
	])('%s', async (_, q) => {
		expect(await offered(q)).toBeNull();
	});

	it('on a page behind the first', async () => {
		const { nextCursor } = await registry.search('江西桐业', { limit: 1 });
		expect(nextCursor).not.toBeNull();
		expect(await offered('江西桐业', { cursor: nextCursor ?? undefined, limit: 1 })).toBeNull();
	});
});
