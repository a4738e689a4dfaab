// By what a subject is found, class by class.
import { formatUscc, isUscc, type SubjectSummary, type Uscc } from '@zhixin/api-client';
import { describe, expect, it } from 'vitest';
import { codes, makeCode } from '#lib/server/release/make-codes.fixture.ts';
import {
	copper,
	firstOf,
	markedOf,
	namesOf,
	registrationNumber,
	ToldRegistry,
} from './search-subjects.fixture.ts';

const registry = new ToldRegistry();
const { search } = registry;

type Expected = readonly [
	what: string,
	q: string,
	name: string,
	field: SubjectSummary['match']['field'],
	reason: SubjectSummary['match']['reason'],
	marked: readonly string[],
];

const asWritten: readonly Expected[] = [
	['as it is', copper, copper, 'name', 'exact', [copper]],
	['by its beginning', '江西铜业', copper, 'name', 'prefix', ['江西铜业']],
	['by its middle', '机电设备', '蓝鲸机电设备制造有限公司', 'name', 'part', ['机电设备']],
	['by one character', '鲸', '蓝鲸机电设备制造有限公司', 'name', 'part', ['鲸']],
	['in traditional characters', '江西銅業股份有限公司', copper, 'name', 'exact', [copper]],
	['with a digit for a numeral', '1品轩餐厅', '一品轩餐厅', 'name', 'exact', ['一品轩餐厅']],
	['with a full-width digit', '１品轩', '一品轩餐厅', 'name', 'prefix', ['一品轩']],
	['with another numeral', '壹品軒餐廳', '一品轩餐厅', 'name', 'exact', ['一品轩餐厅']],
	[
		'without its brackets',
		'南昌云顶酒店',
		'南昌（云顶）酒店',
		'name',
		'exact',
		['南昌（云顶）酒店'],
	],
	[
		'with other brackets',
		'南昌(云顶)酒店',
		'南昌（云顶）酒店',
		'name',
		'exact',
		['南昌（云顶）酒店'],
	],
	[
		'in half width and lower case',
		'abc家政',
		'江西ＡＢＣ家政服务部',
		'name',
		'part',
		['ＡＢＣ家政'],
	],
];

const typedWrong: readonly Expected[] = [
	[
		'with a wrong letter',
		'蓝鲸机床设备制造',
		'蓝鲸机电设备制造有限公司',
		'similar',
		'similar',
		['蓝鲸机', '设备制造'],
	],
	[
		'with a letter missing',
		'蓝鲸机设备制造',
		'蓝鲸机电设备制造有限公司',
		'similar',
		'similar',
		['蓝鲸机', '设备制造'],
	],
	[
		'with a letter too many',
		'蓝鲸大机电设备制造',
		'蓝鲸机电设备制造有限公司',
		'similar',
		'similar',
		['蓝鲸机电设备制造'],
	],
	[
		'with two letters swapped',
		'蓝鲸电机设备制造',
		'蓝鲸机电设备制造有限公司',
		'similar',
		'similar',
		['蓝鲸机电设备制造'],
	],
	['with a letter of one sound', '江西桐业股份有限公司', copper, 'similar', 'similar', [copper]],
	[
		'with a letter of one look',
		'鹤呜山茶叶',
		'鹤鸣山茶叶有限公司',
		'similar',
		'similar',
		['鹤鸣山茶叶'],
	],
];

const inLatin: readonly Expected[] = [
	['in pinyin', 'jiangxitongye', copper, 'pinyin', 'prefix', ['江西铜业']],
	['in pinyin with spaces', 'jiang xi tong ye', copper, 'pinyin', 'prefix', ['江西铜业']],
	['in pinyin with tone marks', 'jiāngxī tóngyè', copper, 'pinyin', 'prefix', ['江西铜业']],
	['in pinyin with tone numbers', 'jiang1xi1tong2ye4', copper, 'pinyin', 'prefix', ['江西铜业']],
	['in pinyin with capitals', 'JiangXi TongYe', copper, 'pinyin', 'prefix', ['江西铜业']],
	['half in pinyin', '江西tongye', copper, 'pinyin', 'prefix', ['江西铜业']],
	[
		'in pinyin that can be cut two ways',
		'xianjiaoziguan',
		'西安饺子馆',
		'pinyin',
		'exact',
		['西安饺子馆'],
	],
	['by its initials', 'ljjdsb', '蓝鲸机电设备制造有限公司', 'pinyin', 'similar', ['蓝鲸机电设备']],
	['by a few of its initials', 'hmscy', '鹤鸣山茶叶有限公司', 'pinyin', 'similar', ['鹤鸣山茶叶']],
];

const byOtherNames: readonly Expected[] = [
	[
		'by its former name',
		'锦绣山河贸易有限公司',
		'赣鄱新能源有限公司',
		'alias',
		'exact',
		['锦绣山河贸易有限公司'],
	],
	[
		'by a part of its former name',
		'锦绣山河',
		'赣鄱新能源有限公司',
		'alias',
		'prefix',
		['锦绣山河'],
	],
	['by its trade name', '老灶台', '浔阳楼食品有限公司', 'alias', 'exact', ['老灶台']],
];

const licence = `营业执照
统一社会信用代码：${makeCode(98_765)}
名    称：鹤鸣山茶叶有限公司
类型：有限责任公司
法定代表人：某某`;

const pasted: readonly Expected[] = [
	[
		'in the text of a licence',
		licence,
		'鹤鸣山茶叶有限公司',
		'name',
		'exact',
		['鹤鸣山茶叶有限公司'],
	],
	[
		'in a question',
		'请问紫荆花幼儿园是正规的吗？',
		'紫荆花幼儿园',
		'name',
		'exact',
		['紫荆花幼儿园'],
	],
	[
		'broken into lines',
		'蓝鲸机电设备\n制造有限公司',
		'蓝鲸机电设备制造有限公司',
		'name',
		'exact',
		['蓝鲸机电设备制造有限公司'],
	],
];

const printed = formatUscc(codes.enterprise as Uscc);
const [head, body] = [codes.enterprise.slice(0, 8), codes.enterprise.slice(8)];

const fullWidth = (text: string) =>
	text.replace(/./g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

const byCode: readonly Expected[] = [
	['by its code', codes.enterprise, copper, 'uscc', 'exact', [codes.enterprise]],
	[
		'by its code in lower case with spaces',
		`${head} ${body}`.toLowerCase(),
		copper,
		'uscc',
		'exact',
		[codes.enterprise],
	],
	[
		'by its code with O for 0',
		codes.enterprise.replace(/0/g, 'O'),
		copper,
		'uscc',
		'similar',
		[codes.enterprise],
	],
	[
		'by its code with l for 1',
		codes.enterprise.replace(/1/g, 'l'),
		copper,
		'uscc',
		'similar',
		[codes.enterprise],
	],
	[
		'by its code in full width with ｌ for 1',
		fullWidth(codes.enterprise.replace(/1/g, 'l')),
		copper,
		'uscc',
		'similar',
		[codes.enterprise],
	],
	[
		'by its code in a text',
		`统一社会信用代码：${codes.enterprise}。`,
		copper,
		'uscc',
		'exact',
		[codes.enterprise],
	],
	[
		'by its code in groups among words',
		`统一社会信用代码 ${printed} 名称`,
		copper,
		'uscc',
		'exact',
		[codes.enterprise],
	],
	[
		'by its code in lines, as it is copied',
		`统一社会信用代码\n${printed.replaceAll(' ', '\n')}\n复制代码`,
		copper,
		'uscc',
		'exact',
		[codes.enterprise],
	],
	['by the end of its code', 'MA0DEMA17N', copper, 'uscc', 'part', ['MA0DEMA17N']],
	[
		'by a part of its code with a slip',
		'MAODEMAl7',
		copper,
		'organisation-code',
		'similar',
		['MA0DEMA17'],
	],
	['by its organisation code', 'MA0DEMA17', copper, 'organisation-code', 'exact', ['MA0DEMA17']],
	[
		'by its organisation code with a hyphen',
		'MA0DEMA1-7',
		copper,
		'organisation-code',
		'exact',
		['MA0DEMA17'],
	],
	[
		'by its registration number',
		registrationNumber,
		'鹤鸣山茶叶有限公司',
		'registration-number',
		'exact',
		[registrationNumber],
	],
	[
		'by a part of its registration number',
		'10021000001',
		'鹤鸣山茶叶有限公司',
		'registration-number',
		'part',
		['10021000001'],
	],
];

describe('a subject is found first', () => {
	it.each([...asWritten, ...typedWrong, ...inLatin, ...byOtherNames, ...pasted, ...byCode])(
		'%s: %s',
		async (_, q, name, field, reason, marked) => {
			const first = firstOf(await search(q));
			expect(first.name).toBe(name);
			expect([first.match.field, first.match.reason]).toEqual([field, reason]);
			expect(markedOf(first.match)).toEqual(marked);
		},
	);

	it('by a former name, which is shown as it was written', async () => {
		const { match } = firstOf(await search('锦绣山河'));
		expect(match.text).toBe('锦绣山河贸易有限公司');
	});

	it.each([
		['青山湖康乐养老院', '360111'],
		['青山湖区 康乐养老院', '360111'],
		['瑞金 康乐养老院', '360781'],
	])('by a place that its name does not hold: %s', async (q, division) => {
		const first = firstOf(await search(q));
		expect([first.name, first.region.code]).toEqual(['康乐养老院', division]);
		expect(markedOf(first.match)).toEqual(['康乐养老院']);
	});

	it('by a code only of its own: one that cannot be is never sought among names', async () => {
		const wrong = `${codes.enterprise.slice(0, 16)}${codes.enterprise.slice(16).split('').reverse().join('')}`;
		expect(isUscc(wrong)).toBe(false);
		const { didYouMean, items, total } = await search(wrong);
		expect(items).toEqual([]);
		expect(total).toEqual({ value: 0, relation: 'eq' });
		expect(didYouMean).toBe(codes.enterprise);
	});

	it.each([
		'11010519491231002X',
		'康乐养老院 11010519491231002X',
		'康乐养老院 110105 19491231 002x',
	])("and nothing by a text that holds a person's number: %s", async (q) => {
		const { didYouMean, items } = await search(q);
		expect([items, didYouMean]).toEqual([[], null]);
	});

	it.each(['龘靐齉', '🀄🀄', '（）·', 'qqqqqq'])('and nothing by %s', async (q) => {
		expect(namesOf(await search(q))).toEqual([]);
	});
});
