import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unbrokenPieces } from './unbroken-pieces.ts';

const keptWhole = (text: string) => unbrokenPieces(text).filter((_, at) => at % 2 === 1);

it('days, counts, document numbers, marks and short brackets stay in one line', () => {
	for (const [text, whole] of [
		['核对于 2026-11-28 07:47。', ['2026-11-28 07:47']],
		['2025-01-01 至 2026-01-01 以前', ['2025-01-01', '2026-01-01']],
		['数据截至 2026年11月27日。', ['2026年11月27日']],
		['（工业和信息化部，2021 年 4 月）', ['2021 年 4 月']],
		['2026 年 2 月没有 30 日', ['2026 年 2 月', '30 日']],
		['行政奖励 1 条、监督检查 1,130 条', ['1 条', '1,130 条']],
		['最长 3 个月，最多 5000 元', ['3 个月', '5000 元']],
		['依据：赣发改财金〔2023〕32号二（十四）', ['〔2023〕32号', '（十四）']],
		['信用+养老：事实相符', ['信用+养老']],
		['示例市民政局（演示） · 名录', ['（演示） ·']],
		['Checked 2026-11-28 07:51.', ['2026-11-28 07:51']],
		['没有不等于不合规。', []],
	] as const) {
		expect(keptWhole(text), text).toEqual(whole);
	}
});

it('the pieces join to the text whatever it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
			expect(unbrokenPieces(text).join('')).toBe(text);
		}),
	);
});
