// Rows that bring every badge into every state: registers that were not delivered in time, filings
// that have ended, and list entries of holders, some of them under dispute. The subjects are found by
// drawing the rows of the registers themselves once more.

import type { RecordContext, RecordRow } from './record-context.ts';
import { registerRows } from './register-rows.ts';

const MARKET = '示例市市场监督管理局（演示）';
const LISTED_PER_SCHEME = 6;

function drawn(context: RecordContext, code: string): RecordRow[] {
	return registerRows[code]?.(context.of(`sample-${code}`)) ?? [];
}

function codesIn(context: RecordContext, ...codes: readonly string[]): Set<string> {
	const names = codes.flatMap((code) => drawn(context, code).map(({ 主体名称 }) => 主体名称));
	return new Set(names.filter((name) => name !== undefined));
}

function entry(context: RecordContext, name: string, code: string, authority: string): RecordRow {
	return {
		主体名称: name,
		统一社会信用代码: code,
		决定日期: context.dayBetween(-900, -400),
		认定机关: authority,
	};
}

/** Entries of a register for up to `count` of a trade whom `without` of the others do not name. */
export function lateRows(
	trades: readonly string[],
	authority: string,
	without: readonly string[],
	within: readonly string[] = [],
	more: (context: RecordContext) => RecordRow = () => ({}),
) {
	return (context: RecordContext): RecordRow[] => {
		const known = codesIn(context, ...without);
		const needed = within.map((code) => codesIn(context, code));
		return context
			.active(...trades)
			.filter(({ name }) => !known.has(name) && needed.every((names) => names.has(name)))
			.slice(0, 8)
			.map(({ name, uscc }) => ({ ...entry(context, name, uscc, authority), ...more(context) }));
	};
}

/** A validity that is over. */
export function ended(context: RecordContext): RecordRow {
	return { 有效期自: context.dayBetween(-1100, -700), 有效期至: context.dayBetween(-300, -5) };
}

/** List entries of some holders of each of these registers; every second one is disputed. */
export function listedHolderRows(reason: string, registers: readonly string[]) {
	return (context: RecordContext): RecordRow[] =>
		registers.flatMap((register, scheme) =>
			drawn(context, register)
				.filter(({ 有效期至, 统一社会信用代码 }) => {
					const isValid = 有效期至 === undefined || 有效期至 > context.day(0);
					return isValid && 统一社会信用代码 !== '';
				})
				.slice(0, LISTED_PER_SCHEME)
				.map(({ 主体名称 = '', 统一社会信用代码 = '' }, index) => ({
					主体名称,
					统一社会信用代码,
					列入日期: context.dayBetween(-500, -30),
					列入原因: reason,
					失信程度: '严重',
					文书号: `示列〔${context.year(-300)}〕${9000 + scheme * 100 + index}号`,
					异议标注日期: index % 2 === 1 ? context.day(-3) : '',
					认定机关: MARKET,
				})),
		);
}
