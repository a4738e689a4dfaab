// Rows of licences, penalties and the other acts of the sample, in the columns of their standards.

import type { SampleSubject } from './generate-subjects.ts';
import { padded, type RecordContext, type RecordRow } from './record-context.ts';

const MARKET = '示例市市场监督管理局（演示）';
const TAX = '国家税务总局示例市税务局（演示）';
const FIRE = '示例市消防救援支队（演示）';
const LABOUR = '示例市人力资源和社会保障局（演示）';

function head(prefix: string, { name, person, type, uscc }: SampleSubject): RecordRow {
	return {
		[`${prefix}_XDR_MC`]: name,
		[`${prefix}_XDR_LB`]: type === '个体工商户' ? type : '法人及非法人组织',
		[`${prefix}_XDR_SHXYM`]: uscc,
		[`${prefix}_FRDB`]: person,
	};
}

/** Licences, one in five with its end near or past. */
export function licenceRows(context: RecordContext): RecordRow[] {
	const food = ['catering-company', 'shop-food', 'supermarket', 'shop-grocery', 'elder-care-home'];
	return context.some(0.6, ...food).map((subject, index) => {
		const until = index % 5 === 0 ? context.dayBetween(-60, 40) : context.dayBetween(100, 1700);
		return {
			...head('XK', subject),
			XK_XKWS: '准予食品经营许可决定书',
			XK_WSH: `示市监许〔${context.year(-700)}〕${index + 1}号`,
			XK_XKLB: '普通',
			XK_XKZS: '食品经营许可证',
			XK_XKBH: `JY13699${padded(index + 1, 9)}`,
			XK_NR: '热食类食品制售、预包装食品销售',
			XK_JDRQ: context.dayBetween(-900, -100).replaceAll('-', '/'),
			XK_YXQZ: context.dayBetween(-900, -100),
			XK_YXQZI: index % 11 === 0 ? '2099-12-31' : until,
			XK_XKJG: MARKET,
			XK_ZT: '1',
		};
	});
}

interface Offence {
	readonly kinds: string;
	readonly violation: string;
	readonly facts: string;
	readonly content: string;
	readonly fine: string;
	readonly severity: '轻微' | '一般' | '严重';
	readonly authority: string;
}

const OFFENCES: readonly Offence[] = [
	{
		kinds: '警告',
		violation: '未按规定公示价格',
		facts: '部分商品未明码标价',
		content: '警告',
		fine: '',
		severity: '轻微',
		authority: MARKET,
	},
	{
		kinds: '罚款',
		violation: '销售超过保质期的食品',
		facts: '现场检查发现货架上有超过保质期的食品',
		content: '罚款人民币5000元',
		fine: '0.5',
		severity: '一般',
		authority: MARKET,
	},
	{
		kinds: '罚款;没收违法所得',
		violation: '未取得许可从事经营活动',
		facts: '未取得许可从事经营活动，违法所得1200元',
		content: '没收违法所得1200元，罚款20000元',
		fine: '2',
		severity: '一般',
		authority: MARKET,
	},
	{
		kinds: '责令停产停业;罚款',
		violation: '消防设施未保持完好有效',
		facts: '疏散通道堵塞，责令改正后逾期未改',
		content: '责令停产停业，罚款30000元',
		fine: '3',
		severity: '严重',
		authority: FIRE,
	},
];

/** Penalties of every severity and age, with one amount in 元 by mistake, as real files have it. */
export function penaltyRows(context: RecordContext): RecordRow[] {
	const businesses = context.businesses();
	return Array.from({ length: 130 }, (_, index) => {
		const subject = businesses[(index * 17) % businesses.length] ?? context.random.pick(businesses);
		const offence = OFFENCES[index % OFFENCES.length] ?? context.random.pick(OFFENCES);
		// Some end within the week; those of a minor one are public only because the source says so.
		const soon = index % 10 === 1;
		// The source has not said how grave it is, and names the end instead.
		const unclassed = index % 40 === 9;
		const decided =
			offence.severity === '轻微'
				? context.dayBetween(-60, -5)
				: offence.severity === '一般'
					? context.dayBetween(-330, -10)
					: context.dayBetween(-1000, -10);
		const ends =
			offence.severity === '轻微'
				? context.dayBetween(10, 28)
				: soon || unclassed
					? context.day(soon ? 6 : 40)
					: '';
		return {
			...head('CF', subject),
			CF_WSH: `示市监处罚〔${decided.slice(0, 4)}〕${index + 1}号`,
			CF_WFXW: offence.violation,
			CF_SY: offence.facts,
			CF_YJ: '示例条例第一条（演示）',
			CF_CFLB: offence.kinds,
			CF_NR: offence.content,
			CF_NR_FK: index === 5 ? '5000' : offence.fine,
			CF_JDRQ: decided,
			CF_GSJZQ: ends,
			CF_CFJG: offence.authority,
			失信程度: unclassed ? '' : offence.severity,
			// Their subjects have objected, and the source says so.
			异议标注日期: index % 16 === 6 ? context.day(-3) : '',
		};
	});
}

const ACTS: readonly (readonly [
	type: string,
	category: string,
	authority: string,
	text: string,
])[] = [
	['行政强制', '查封场所', MARKET, '查封存放涉案物品的场所'],
	['行政确认', '高新技术企业认定', '示例市科学技术局（演示）', '认定为高新技术企业'],
	['行政裁决', '专利侵权纠纷裁决', MARKET, '请求人的主张成立'],
	['行政补偿', '设施迁移补偿', '示例市交通运输局（演示）', '因道路建设迁移设施，予以补偿'],
	['行政奖励', '质量奖', '示例市人民政府（演示）', '授予示例市质量奖'],
	['行政征收', '水土保持补偿费', TAX, '征收水土保持补偿费'],
	['行政给付', '稳岗返还', LABOUR, '给付稳岗返还资金'],
	['行政监督检查', '双随机抽查', MARKET, '未发现问题'],
];

/** The subject with many pages of records. */
export const BUSY_SUBJECT = '新余市邻有仓生鲜超市有限公司';
const BUSY_RECORDS = 130;

/** The other eight acts, and a hundred and thirty inspections of one supermarket. */
export function actRows(context: RecordContext): RecordRow[] {
	const businesses = context.businesses();
	const row = (subject: SampleSubject, index: number, act: (typeof ACTS)[number]): RecordRow => {
		const [type, category, authority, content] = act;
		return {
			主体名称: subject.name,
			统一社会信用代码: subject.uscc,
			行为类型: type,
			类别: category,
			文书号: `示行〔${context.year(-200)}〕${index + 1}号`,
			决定日期: context.dayBetween(-700, -5),
			内容: content,
			结果: type === '行政监督检查' ? content : '',
			检查方式: type === '行政监督检查' ? '双随机' : '',
			认定机关: authority,
		};
	};
	const all = ACTS.flatMap((act, kind) =>
		Array.from({ length: kind === 7 ? 120 : 18 }, (_, index) => {
			const subject = businesses[(index * 23 + kind * 101) % businesses.length];
			return row(subject ?? context.random.pick(businesses), kind * 1000 + index, act);
		}),
	);
	const busy = businesses.find(({ name }) => name === BUSY_SUBJECT);
	const inspection = ACTS[7];
	if (busy === undefined || inspection === undefined) throw new RangeError('nobody to inspect');
	const visits = Array.from({ length: BUSY_RECORDS }, (_, index) =>
		row(busy, 20_000 + index, inspection),
	);
	return [...all, ...visits];
}
