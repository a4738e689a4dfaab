// The record files of the sample: every profile, in the formats that the registrations use too.

import { actRows, licenceRows, penaltyRows } from './act-rows.ts';
import { ended, lateRows, listedHolderRows } from './badge-rows.ts';
import {
	abnormalRows,
	commitmentRows,
	dishonestRows,
	honourRows,
	originRows,
	taxRows,
} from './list-rows.ts';
import type { RecordContext, RecordRow } from './record-context.ts';
import { AUTHORITIES, registerRows, TRADES } from './register-rows.ts';
import type { TableFormat } from './write-table.ts';

/** A source of records with its one file. */
export interface RecordSource {
	readonly id: string;
	readonly profile: string;
	/** `listCode`, `registerCode` or `gradeCode` of the manifest. */
	readonly code?: Readonly<Record<string, string>>;
	readonly name: string;
	readonly department: string;
	readonly rhythmDays: number;
	/** How many days before the others it was collected: past its rhythm, it is overdue. */
	readonly daysOld?: number;
	readonly file: string;
	readonly format: TableFormat;
	rows(context: RecordContext): RecordRow[];
}

const REGISTER_NAMES: Readonly<Record<string, readonly [name: string, department: string]>> = {
	'elder-care-filing': ['养老机构备案名录', '示例市民政局（演示）'],
	'elder-care-grade': ['养老机构等级评定结果', '示例市民政局（演示）'],
	'elder-care-prepayment': ['养老机构预收费存管名录', '示例市民政局（演示）'],
	'housekeeping-record': ['家政企业信用记录', '示例市商务局（演示）'],
	'travel-agency-licence': ['旅行社名录', '示例市文化广电旅游局（演示）'],
	'travel-agency-deposit': ['旅行社质量保证金交存情况', '示例市文化广电旅游局（演示）'],
	'scenic-area-grade': ['A级旅游景区名录', '示例市文化广电旅游局（演示）'],
	'medical-licence': ['医疗机构执业登记', '示例市卫生健康委员会（演示）'],
	'medical-insurance-provider': ['医保定点医药机构名录', '示例市医疗保障局（演示）'],
	'medical-insurance-grade': ['医保信用等级A级名录', '示例市医疗保障局（演示）'],
	'no-reason-returns': ['线下无理由退货承诺商家', '示例市消费者权益保护委员会（演示）'],
	'prepaid-card-filing': ['单用途商业预付卡备案企业', '示例市商务局（演示）'],
};

const FORMATS: readonly TableFormat[] = ['csv-utf8', 'csv-gb18030', 'json-lines', 'csv-utf8-bom'];

const registers = Object.entries(REGISTER_NAMES).map(([code, [name, department]], index) => {
	const format = FORMATS[index % FORMATS.length] ?? 'csv-utf8';
	return {
		id: `sample-${code}`,
		profile: 'register',
		code: { registerCode: code },
		name: `${name}（示例）`,
		department,
		rhythmDays: 90,
		file: `registers/${code}.${format === 'json-lines' ? 'jsonl' : 'csv'}`,
		format,
		rows: (context: RecordContext) => registerRows[code]?.(context) ?? [],
	};
});

function source(
	profile: string,
	name: string,
	department: string,
	rows: RecordSource['rows'],
	more: Partial<RecordSource> = {},
): RecordSource {
	const id = `sample-${profile}`;
	const file = `records/${profile}.csv`;
	return {
		...{ id, profile, department, rhythmDays: 30, file, format: 'csv-utf8', rows },
		name: `${name}（示例）`,
		...more,
	};
}

function list(
	profile: 'serious-dishonesty' | 'honour',
	listCode: string,
	name: string,
	department: string,
	rows: RecordSource['rows'],
): RecordSource {
	const word = listCode.toLowerCase();
	const [id, file] = [`sample-${word}`, `lists/${word}.csv`];
	return source(profile, name, department, rows, { id, file, code: { listCode } });
}

// A second delivery of a register from elsewhere: never on time, so what it says is unknown.
function late(code: string, rows: RecordSource['rows'], more: Partial<RecordSource> = {}) {
	const [name = '', department = ''] = REGISTER_NAMES[code] ?? [];
	return source('register', `${name}（逾期未更新）`, department, rows, {
		id: `sample-${code}-late`,
		code: { registerCode: code },
		rhythmDays: 90,
		daysOld: 200,
		file: `registers/${code}-late.csv`,
		...more,
	});
}

function past(code: string, rows: RecordSource['rows']) {
	const [name = '', department = ''] = REGISTER_NAMES[code] ?? [];
	return source('register', `${name}（已到期）`, department, rows, {
		id: `sample-${code}-past`,
		code: { registerCode: code },
		rhythmDays: 90,
		file: `registers/${code}-past.csv`,
	});
}

const badgeStates: readonly RecordSource[] = [
	late('elder-care-filing', lateRows(TRADES.care, AUTHORITIES.civil, ['elder-care-filing'])),
	late(
		'housekeeping-record',
		lateRows(TRADES.housekeeping, AUTHORITIES.commerce, ['housekeeping-record']),
	),
	late(
		'travel-agency-deposit',
		lateRows(
			TRADES.travel,
			AUTHORITIES.tourism,
			['travel-agency-deposit'],
			['travel-agency-licence'],
		),
	),
	late(
		'medical-insurance-provider',
		lateRows(
			TRADES.medical,
			AUTHORITIES.insurance,
			['medical-insurance-provider'],
			['medical-licence'],
		),
	),
	late('no-reason-returns', lateRows(TRADES.shops, AUTHORITIES.consumers, ['no-reason-returns'])),
	past(
		'elder-care-filing',
		lateRows(TRADES.welfare, AUTHORITIES.civil, ['elder-care-filing'], [], ended),
	),
	past(
		'housekeeping-record',
		lateRows(TRADES.housekeepingShops, AUTHORITIES.commerce, ['housekeeping-record'], [], ended),
	),
	source(
		'serious-dishonesty',
		'市场监督管理严重违法失信名单（续）',
		'示例市市场监督管理局（演示）',
		listedHolderRows('多次发布虚假广告（演示）', [
			'elder-care-filing',
			'housekeeping-record',
			'travel-agency-deposit',
			'medical-insurance-provider',
			'no-reason-returns',
		]),
		{
			id: 'sample-sx-samr-more',
			file: 'lists/sx-samr-more.csv',
			code: { listCode: 'SX-SAMR' },
		},
	),
];

/** All sources of records, after the registrations. */
export const recordSources: readonly RecordSource[] = [
	source('licence', '行政许可信息', '示例市市场监督管理局（演示）', licenceRows, {
		format: 'csv-gb18030',
	}),
	source('penalty', '行政处罚信息', '示例市市场监督管理局（演示）', penaltyRows),
	source('act', '其他行政行为信息', '示例市发展和改革委员会（演示）', actRows, {
		format: 'json-lines',
		file: 'records/act.jsonl',
	}),
	source('abnormal-operation', '经营异常名录', '示例市市场监督管理局（演示）', abnormalRows),
	list(
		...(['serious-dishonesty', 'SX-SAMR', '市场监督管理严重违法失信名单'] as const),
		'示例市市场监督管理局（演示）',
		dishonestRows('提交虚假材料取得登记（演示）', 13),
	),
	list(
		...(['serious-dishonesty', 'SX-WAGE', '拖欠农民工工资失信联合惩戒对象名单'] as const),
		'示例市人力资源和社会保障局（演示）',
		dishonestRows('拖欠劳动报酬，逾期未改正（演示）', 29),
	),
	list(
		...(['honour', 'HN-AEO', '海关高级认证企业'] as const),
		'示例海关（演示）',
		honourRows('通过高级认证', 17),
	),
	list(
		...(['honour', 'HN-HONESTY', '诚实守信荣誉'] as const),
		'示例市发展和改革委员会（演示）',
		honourRows('诚实守信典型', 37),
	),
	// Overdue on purpose: somebody must see what that looks like.
	source('commitment', '信用承诺信息', '示例市发展和改革委员会（演示）', commitmentRows, {
		rhythmDays: 7,
		daysOld: 45,
	}),
	source('grade', '纳税缴费信用A级', '国家税务总局示例市税务局（演示）', taxRows, {
		rhythmDays: 366,
		code: { gradeCode: 'tax' },
	}),
	...registers,
	...badgeStates,
	source('origins', '网站域名', '示例市市场监督管理局（演示）', originRows),
];
