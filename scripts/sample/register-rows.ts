// Rows of the sector registers of the sample. Numbers have the form of their register with parts
// that no real one has: 369900, 99….

import type { SampleSubject } from './generate-subjects.ts';
import { padded, type RecordContext, type RecordRow } from './record-context.ts';

/** Who keeps the registers. */
export const AUTHORITIES = {
	civil: '示例市民政局（演示）',
	commerce: '示例市商务局（演示）',
	tourism: '示例市文化广电旅游局（演示）',
	health: '示例市卫生健康委员会（演示）',
	insurance: '示例市医疗保障局（演示）',
	consumers: '示例市消费者权益保护委员会（演示）',
} as const;

const CARE = ['elder-care-home', 'elder-care-company', 'welfare-home'] as const;
const MEDICAL = [
	...['hospital-company', 'health-centre', 'public-hospital', 'private-clinic'],
	'pharmacy-company',
] as const;
const SHOPS = ['supermarket', 'shop-grocery', 'furniture', 'porcelain'] as const;
/** Trades by what they are asked for. */
export const TRADES = {
	care: ['elder-care-home', 'elder-care-company'],
	welfare: ['welfare-home'],
	housekeeping: ['housekeeping-company'],
	housekeepingShops: ['shop-housekeeping'],
	travel: ['travel-agency'],
	medical: MEDICAL,
	shops: SHOPS,
} as const;
const PREPAID = ['gym', 'beauty-company', 'children-company', 'catering-company'] as const;

function base(context: RecordContext, subject: SampleSubject, authority: string): RecordRow {
	return {
		主体名称: subject.name,
		统一社会信用代码: subject.uscc,
		行政区划代码: subject.division,
		决定日期: context.dayBetween(-1200, -30),
		认定机关: authority,
	};
}

// One in twelve is about to end, one in twelve has ended.
function ending(context: RecordContext): RecordRow {
	const chance = context.random.integer(0, 12);
	const until =
		chance === 0
			? context.dayBetween(5, 29)
			: chance === 1
				? context.dayBetween(-300, -5)
				: context.dayBetween(90, 900);
	return { 有效期自: context.dayBetween(-1100, -400), 有效期至: until };
}

type Rows = (context: RecordContext) => RecordRow[];

function numbered(
	share: number,
	trades: readonly string[],
	authority: string,
	number: (index: number, context: RecordContext) => string,
	more: (context: RecordContext) => RecordRow = () => ({}),
): Rows {
	return (context) =>
		context.some(share, ...trades).map((subject, index) => ({
			...base(context, subject, authority),
			备案号: number(index, context),
			...more(context),
		}));
}

function graded(
	share: number,
	trades: readonly string[],
	authority: string,
	levels: readonly (readonly [level: string, weight: number])[],
): Rows {
	return (context) =>
		context.some(share, ...trades).map((subject) => ({
			...base(context, subject, authority),
			等级: context.random.weighted(levels),
			评定年度: context.year(-400),
			...ending(context),
		}));
}

/** By `registerCode`. */
export const registerRows: Readonly<Record<string, Rows>> = {
	'elder-care-filing': (context) =>
		numbered(
			0.9,
			CARE,
			AUTHORITIES.civil,
			(index) => `示备${padded(index + 1, 6)}`,
		)(context)
			// The department's own table has no codes for some: found by name and division.
			.map((row, index) => (index % 9 === 4 ? { ...row, 统一社会信用代码: '' } : row)),
	'elder-care-grade': graded(0.45, CARE, AUTHORITIES.civil, [
		['一级', 4],
		['二级', 5],
		['三级', 4],
		['四级', 2],
		['五级', 1],
	]),
	'elder-care-prepayment': numbered(
		0.35,
		CARE,
		AUTHORITIES.civil,
		(index) => `示存${padded(index + 1, 5)}`,
		ending,
	),
	'housekeeping-record': numbered(
		0.7,
		['housekeeping-company', 'shop-housekeeping'],
		AUTHORITIES.commerce,
		(index) => `示家信${padded(index + 1, 5)}`,
	),
	'travel-agency-licence': numbered(
		0.95,
		['travel-agency'],
		AUTHORITIES.tourism,
		(index) => `L-JX-${padded(99_000 + index, 5)}`,
	),
	'travel-agency-deposit': numbered(
		0.85,
		['travel-agency'],
		AUTHORITIES.tourism,
		(index) => `L-JX-${padded(99_000 + index, 5)}`,
		ending,
	),
	'scenic-area-grade': graded(0.5, ['tourism-area', 'scenic-office'], AUTHORITIES.tourism, [
		['3A', 5],
		['4A', 4],
		['5A', 1],
	]),
	'medical-licence': numbered(
		0.9,
		MEDICAL,
		AUTHORITIES.health,
		(index) => `MX369900${padded(index + 1, 8)}X99999`.slice(0, 22).padEnd(22, '0'),
		ending,
	),
	'medical-insurance-provider': numbered(
		0.7,
		MEDICAL,
		AUTHORITIES.insurance,
		(index) => `H369900${padded(index + 1, 5)}`,
		ending,
	),
	'medical-insurance-grade': graded(0.3, MEDICAL, AUTHORITIES.insurance, [['A', 1]]),
	'no-reason-returns': numbered(
		0.5,
		SHOPS,
		AUTHORITIES.consumers,
		(index) => `示退${padded(index + 1, 5)}`,
		ending,
	),
	'prepaid-card-filing': numbered(
		0.5,
		PREPAID,
		AUTHORITIES.commerce,
		(index) => `369900AAA${padded(index + 1, 4)}`,
		ending,
	),
};
