// A few businesses and their records, each of which ends in its own way.
import type {
	SmallRow,
	SmallSource,
} from '../../site/lib/server/registry/small-release.fixture.ts';

export const uscc = {
	home: '91369900MA0DEMA17N',
	shop: '92369900MA0DEMB13W',
	/** Named by records only; no registration holds it. */
	unregistered: '12369900MB0DEME16H',
} as const;

export const registrations: readonly SmallRow[] = [
	{ 企业名称: '云栖养老院', 统一社会信用代码: uscc.home, 行政区划代码: '360104', 登记状态: '存续' },
	{ 企业名称: '云栖小店', 统一社会信用代码: uscc.shop, 行政区划代码: '360781', 登记状态: '存续' },
];

const common = {
	内容: '示例内容',
	认定机关: '示例市场监督管理局',
	行政区划代码: '360104',
};

/** A penalty of general severity with a number of its own. */
export function penalty(number: string, more: SmallRow = {}): SmallRow {
	return {
		...common,
		主体名称: '云栖养老院',
		统一社会信用代码: uscc.home,
		文书号: number,
		决定日期: '2026-06-01',
		公示截止期: '2027-03-01',
		失信程度: '一般',
		...more,
	};
}

/** A licence without an end. */
export function licence(number: string, more: SmallRow = {}): SmallRow {
	const { 公示截止期: _, 失信程度: __, ...row } = penalty(number);
	return { ...row, ...more };
}

/** An entry of a list of serious dishonesty. */
export function listed(code: string, name: string, more: SmallRow = {}): SmallRow {
	return {
		...common,
		主体名称: name,
		统一社会信用代码: code,
		列入日期: '2026-05-01',
		列入原因: '示例原因',
		失信程度: '严重',
		文书号: `示列〔2026〕${code.slice(-4)}号`,
		...more,
	};
}

/** The sources of these rows; those without rows are left out. */
export function sourcesOf(rows: {
	readonly licences?: readonly SmallRow[];
	readonly penalties?: readonly SmallRow[];
	readonly listed?: readonly SmallRow[];
}): SmallSource[] {
	return [
		{ profile: 'licence', rows: rows.licences ?? [] },
		{ profile: 'penalty', rows: rows.penalties ?? [] },
		{ profile: 'serious-dishonesty', listCode: 'SX-WAGE', rows: rows.listed ?? [] },
	].filter((source) => source.rows.length > 0);
}
