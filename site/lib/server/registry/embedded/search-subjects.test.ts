import { isUscc, type SubjectPage, type SubjectSummary, type Uscc } from '@zhixin/api-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, makeCode } from '#lib/server/release/make-codes.fixture.ts';
import { appendWithdrawals } from '#lib/server/withdrawals/append-withdrawals.ts';
import { withdrawalsPath } from '#lib/server/withdrawals/withdrawal.ts';
import type { RegistryEngine, SubjectSearch } from '../engine.ts';
import { createLiveRegistry } from '../live-registry.ts';
import { RefusedParameterError } from '../refused-parameter-error.ts';
import {
	createSmallRegistry,
	type SmallRegistry,
	type SmallRow,
} from '../small-release.fixture.ts';

const copper = '江西铜业股份有限公司';
const registrationNumber = '360100210000019';

/** Name, division, and what else is not usual. */
type Entry = readonly [name: string, division: string, more?: SmallRow];

const told: readonly Entry[] = [
	[copper, '360681', { 统一社会信用代码: codes.enterprise }],
	['江西铜业股份有限公司贵溪分公司', '360681'],
	['万安旭日菌菇专业合作社', '360828'],
	['西安饺子馆', '360102'],
	['一品轩餐厅', '360103'],
	['南昌（云顶）酒店', '360102'],
	['江西ＡＢＣ家政服务部', '360104'],
	['赣鄱新能源有限公司', '360102', { 曾用名: '锦绣山河贸易有限公司' }],
	['浔阳楼食品有限公司', '360403', { 字号: '老灶台' }],
	['康乐养老院', '360781'],
	['康乐养老院', '360111', { 主体类型: '民办非企业单位' }],
	['星光便利店', '360102', { 登记状态: '注销', 统一社会信用代码: makeCode(1) }],
	['星光便利店', '360102', { 登记状态: '存续', 统一社会信用代码: makeCode(2) }],
	['鹏程万里货运有限公司', '360102', { 成立日期: '2001-01-01' }],
	['朋程万里货运有限公司', '360103', { 成立日期: '2020-02-02' }],
	['鹏程万里货运有限公司高安分公司', '360983', { 成立日期: '2010-03-03' }],
	['鹤鸣山茶叶有限公司', '360732', { 注册号: registrationNumber }],
	['蓝鲸机电设备制造有限公司', '360902'],
	['紫荆花幼儿园', '361002', { 统一社会信用代码: codes.socialOrganisation }],
	['老张修车铺', '360302', { 统一社会信用代码: codes.individual, 登记状态: '吊销' }],
];

// What a register is full of, so that 有限公司 says little and a rare letter says much.
const trades = ['贸易有限公司', '装饰工程有限公司', '网络科技有限公司', '小吃店', '服装店'];
const others = ['华丰', '瑞祥', '宏泰', '金牛', '顺达', '天佑', '博雅', '明德'].flatMap((name) =>
	trades.map((trade, at): Entry => [`${name}${trade}`, at % 2 === 0 ? '360102' : '360402']),
);

const registrations = [...told, ...others].map(([name, division, more], at) => ({
	企业名称: name,
	统一社会信用代码: makeCode(70_000_000 + at * 1_237),
	行政区划代码: division,
	登记状态: '存续',
	...more,
}));

const penaltyOf = (number: number, name: string) => ({
	文书号: `罚${number}`,
	主体名称: name,
	统一社会信用代码: makeCode(500 + number),
	决定日期: '2026-10-01',
	失信程度: '一般',
	认定机关: '示例局',
});

const now = new Date('2026-11-21T04:00:00Z');

let small: SmallRegistry;
let engine: RegistryEngine;

function open(registry: SmallRegistry, at = now): RegistryEngine {
	const failures: unknown[] = [];
	const live = createLiveRegistry(
		registry.dataDir,
		(cause) => failures.push(cause),
		() => at,
	)();
	expect(failures).toEqual([]);
	return live;
}

beforeAll(async () => {
	small = createSmallRegistry();
	await small.release(registrations, [
		{
			profile: 'penalty',
			rows: [penaltyOf(1, '碧螺渔具厂'), penaltyOf(2, '白鹭渔具厂')],
		},
	]);
	engine = open(small);
});

afterAll(() => small.remove());

type Asked = Partial<SubjectSearch>;

const search = (q: string, more: Asked = {}): Promise<SubjectPage> =>
	engine.search({ q, limit: 20, ...more });

const namesOf = (page: SubjectPage) => page.items.map(({ name }) => name);

function firstOf({ items: [first] }: SubjectPage): SubjectSummary {
	if (first === undefined) throw new Error('nothing was found');
	return first;
}

/** The marked stretches; fails when they do not lie on the text, one behind the other. */
function markedOf({ highlights, text }: SubjectSummary['match']): string[] {
	let last = -1;
	return highlights.map(([from, to]) => {
		expect(from).toBeGreaterThan(last);
		expect(to).toBeGreaterThan(from);
		expect(to).toBeLessThanOrEqual(text.length);
		last = to;
		return text.slice(from, to);
	});
}

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

const [head, body] = [codes.enterprise.slice(0, 8), codes.enterprise.slice(8)];

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
		'by its code in a text',
		`统一社会信用代码：${codes.enterprise}。`,
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

	it.each(['龘靐齉', '🀄🀄', '（）·', 'qqqqqq'])('and nothing by %s', async (q) => {
		expect(namesOf(await search(q))).toEqual([]);
	});
});

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

describe('a filter', () => {
	it('by region leaves those in the division and below it', async () => {
		const places = async (region: string) =>
			(await search('鹏程万里货运有限公司', { region })).items.map(({ region: at }) => at.code);
		expect(await places('360100')).toEqual(['360102', '360103']);
		expect(await places('360983')).toEqual(['360983']);
		expect(await places('360700')).toEqual([]);
	});

	it('by status leaves those of the status', async () => {
		const { items } = await search('星光便利店', { status: 'deregistered' });
		expect(items.map(({ uscc }) => uscc)).toEqual([makeCode(1)]);
	});

	it('by kind leaves those of the kind', async () => {
		const kinds = async (kind: SubjectSearch['kind']) =>
			(await search('康乐养老院', { kind })).items.map(({ region }) => region.code);
		expect(await kinds('social-organisation')).toEqual(['360111']);
		expect(await kinds('enterprise')).toEqual(['360781']);
	});

	it('holds for codes too', async () => {
		expect(namesOf(await search(codes.individual, { status: 'revoked' }))).toEqual(['老张修车铺']);
		expect(namesOf(await search(codes.individual, { status: 'active' }))).toEqual([]);
	});

	it('by a region that there is not is refused', async () => {
		await expect(search('康乐', { region: '361999' })).rejects.toMatchObject({
			parameter: 'region',
			refusal: 'unknown-region',
		});
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

describe('a subject that only a record names', () => {
	const q = '碧螺渔具厂';

	it('is found while the record may be shown, and not when it is over', async () => {
		expect(namesOf(await search(q))).toContain(q);
		const later = open(small, new Date('2032-01-01T00:00:00Z'));
		const page = await later.search({ q, limit: 20 });
		expect(namesOf(page)).not.toContain(q);
		const code = firstOf(await search(q)).uscc;
		expect(namesOf(await later.search({ q: code, limit: 20 }))).toEqual([]);
		expect(namesOf(await later.search({ q: copper, limit: 20 }))).toContain(copper);
	});

	it('is not found when the record was withdrawn, by name, sound, likeness or code', async () => {
		const { uscc } = firstOf(await search(q));
		const { items } = await engine.records({ uscc: uscc as Uscc, limit: 20 });
		appendWithdrawals(
			withdrawalsPath(small.dataDir),
			items.map(({ id }) => id),
			now,
		);
		const after = open(small);
		for (const asked of [q, '碧罗渔具厂', 'biluoyujuchang', '渔具厂', uscc, uscc.slice(9)]) {
			const page = await after.search({ q: asked, limit: 20 });
			expect(namesOf(page), asked).not.toContain(q);
			expect(
				page.items.flatMap(({ lookalikes }) => lookalikes).map(({ name }) => name),
				asked,
			).not.toContain(q);
		}
		expect(namesOf(await after.search({ q: '渔具厂', limit: 20 }))).toEqual(['白鹭渔具厂']);
	});
});

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
		const { nextCursor } = await open(crowd).search({ q: '云栖', limit: 20 });
		former = nextCursor ?? '';
		await crowd.release([...rows, formerly]);
		crowded = open(crowd);
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
