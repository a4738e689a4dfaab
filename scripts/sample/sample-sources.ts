// The registrations of the sample: four sources in four formats, because real deliveries are never of one.

import type { SampleSubject } from './generate-subjects.ts';
import type { TableFormat } from './write-table.ts';

type Column = readonly [header: string, cell: (subject: SampleSubject) => string];

/** A source of the manifest and its one file. */
export interface SampleSource {
	readonly id: string;
	readonly name: string;
	readonly department: string;
	readonly rhythmDays: number;
	readonly file: string;
	readonly format: TableFormat;
	/** Classes of codes, by their beginning. */
	readonly classes: readonly string[];
	readonly columns: readonly Column[];
}

const usual: readonly Column[] = [
	['企业名称', ({ name }) => name],
	['统一社会信用代码', ({ uscc }) => uscc],
	['注册号', ({ registrationNumber }) => registrationNumber],
	['登记状态', ({ status }) => status],
	['主体类型', ({ type }) => type],
	['法定代表人', ({ person }) => person],
	['住所', ({ address }) => address],
	['行政区划代码', ({ division }) => division],
	['成立日期', ({ founded }) => founded],
	['登记机关', ({ registrar }) => registrar],
	['经营范围', ({ scope }) => scope],
	['曾用名', ({ formerNames }) => formerNames.join('；')],
	['字号', ({ brand }) => brand],
];

const columnsOfShops: readonly Column[] = [
	['名称', ({ name }) => name],
	['社会信用代码', ({ uscc }) => uscc],
	['工商注册号', ({ registrationNumber }) => registrationNumber],
	['经营状态', ({ status }) => status],
	['主体类型', ({ type }) => type],
	['经营者', ({ person }) => person],
	['经营场所', ({ address }) => address],
	['行政区划代码', ({ division }) => division],
	['注册日期', ({ founded }) => founded.replace(/-0?/g, '/')],
	['登记机关', ({ registrar }) => registrar],
	['经营范围', ({ scope }) => scope],
	['字号', ({ brand }) => brand],
];

/** All sources. Every class of the sample is in exactly one. */
export const sampleSources: readonly SampleSource[] = [
	{
		id: 'sample-enterprises',
		name: '企业登记信息（示例）',
		department: '示例市市场监督管理局（演示）',
		rhythmDays: 30,
		file: 'registration/enterprises.csv',
		format: 'csv-utf8-bom',
		classes: ['91'],
		columns: usual,
	},
	{
		id: 'sample-shops',
		name: '个体工商户和农民专业合作社登记信息（示例）',
		department: '示例市市场监督管理局（演示）',
		rhythmDays: 30,
		file: 'registration/shops-and-cooperatives.csv',
		format: 'csv-gb18030',
		classes: ['92', '93'],
		columns: columnsOfShops,
	},
	{
		id: 'sample-social-organisations',
		name: '社会组织登记信息（示例）',
		department: '示例市民政局（演示）',
		rhythmDays: 30,
		file: 'registration/social-organisations.jsonl',
		format: 'json-lines',
		classes: ['5'],
		columns: usual,
	},
	{
		id: 'sample-institutions',
		name: '机关、事业单位和其他组织统一社会信用代码信息（示例）',
		department: '示例市行政审批局（演示）',
		rhythmDays: 30,
		file: 'registration/institutions.csv',
		format: 'csv-utf8',
		classes: ['1', '3', '8', 'N'],
		columns: usual,
	},
];
