// What the tests of a search share: a register of made-up names, each there for a reason, among others
// of every day.
import type { SubjectPage, SubjectSummary } from '@zhixin/api-client';
import { afterAll, beforeAll, expect } from 'vitest';
import { codes, makeCode } from '#lib/server/release/make-codes.fixture.ts';
import type { RegistryEngine, SubjectSearch } from '../engine.ts';
import { createLiveRegistry } from '../live-registry.ts';
import {
	createSmallRegistry,
	type SmallRegistry,
	type SmallRow,
} from '../small-release.fixture.ts';

export const copper = '江西铜业股份有限公司';
export const registrationNumber = '360100210000019';

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

/** When they search. */
export const now = new Date('2026-11-21T04:00:00Z');

/** The engine of what is live there, which must open. */
export function openRegistry(registry: SmallRegistry, at = now): RegistryEngine {
	const failures: unknown[] = [];
	const live = createLiveRegistry(
		registry.dataDir,
		(cause) => failures.push(cause),
		() => at,
	)();
	expect(failures).toEqual([]);
	return live;
}

/** A registry whose live release holds the register, two subjects of it named by a penalty alone. */
async function createToldRegistry(): Promise<SmallRegistry> {
	const small = createSmallRegistry();
	await small.release(registrations, [
		{
			profile: 'penalty',
			rows: [penaltyOf(1, '碧螺渔具厂'), penaltyOf(2, '白鹭渔具厂')],
		},
	]);
	return small;
}

/** What is asked beside the text. */
export type Asked = Partial<SubjectSearch>;

/** That register for the tests of a file: made before them, removed behind them. */
export class ToldRegistry {
	#small: SmallRegistry | undefined;
	#engine: RegistryEngine | undefined;

	constructor() {
		beforeAll(async () => {
			this.#small = await createToldRegistry();
			this.#engine = openRegistry(this.#small);
		});
		afterAll(() => this.#small?.remove());
	}

	get small(): SmallRegistry {
		if (this.#small === undefined) throw new Error('asked before the tests began');
		return this.#small;
	}

	get engine(): RegistryEngine {
		if (this.#engine === undefined) throw new Error('asked before the tests began');
		return this.#engine;
	}

	readonly search = (q: string, more: Asked = {}): Promise<SubjectPage> =>
		this.engine.search({ q, limit: 20, ...more });
}

/** The names of a page, in its order. */
export const namesOf = (page: SubjectPage) => page.items.map(({ name }) => name);

/** The first hit; throws when there is none. */
export function firstOf({ items: [first] }: SubjectPage): SubjectSummary {
	if (first === undefined) throw new Error('nothing was found');
	return first;
}

/** The marked stretches; fails when they do not lie on the text, one behind the other. */
export function markedOf({ highlights, text }: SubjectSummary['match']): string[] {
	let last = -1;
	return highlights.map(([from, to]) => {
		expect(from).toBeGreaterThan(last);
		expect(to).toBeGreaterThan(from);
		expect(to).toBeLessThanOrEqual(text.length);
		last = to;
		return text.slice(from, to);
	});
}
