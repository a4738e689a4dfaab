// Rows of lists, honours, commitments and grades of the sample.

import type { SampleSubject } from './generate-subjects.ts';
import type { RecordContext, RecordRow } from './record-context.ts';

const MARKET = '示例市市场监督管理局（演示）';

function base({ name, uscc }: SampleSubject): RecordRow {
	return { 主体名称: name, 统一社会信用代码: uscc };
}

// Every so many businesses, beginning somewhere else for each list.
function every(context: RecordContext, step: number, start: number, count: number) {
	const businesses = context.businesses();
	return Array.from({ length: count }, (_, index) => {
		const subject = businesses[(start + index * step) % businesses.length];
		return subject ?? context.random.pick(businesses);
	});
}

/** Entries of abnormal operation; some with a severity and an end that the source names. */
export function abnormalRows(context: RecordContext): RecordRow[] {
	const reasons = ['未按规定的期限公示年度报告', '通过登记的住所或者经营场所无法联系'];
	return every(context, 61, 7, 36).map((subject, index) => ({
		...base(subject),
		列入日期: context.dayBetween(-80, -5),
		列入原因: reasons[index % reasons.length] ?? '',
		失信程度: index % 3 === 0 ? '一般' : '',
		公示截止期: index % 6 === 5 ? context.day(5) : '',
		异议标注日期: index % 12 === 7 ? context.day(-2) : '',
		认定机关: MARKET,
	}));
}

/** Entries of a list of serious dishonesty. */
export function dishonestRows(reason: string, start: number) {
	return (context: RecordContext): RecordRow[] =>
		every(context, 97, start, 9).map((subject, index) => ({
			...base(subject),
			列入日期: context.dayBetween(-900, -30),
			列入原因: reason,
			失信程度: '严重',
			文书号: `示列〔${context.year(-300)}〕${start * 100 + index}号`,
			公示截止期: index === 0 ? context.day(9) : '',
		}));
}

/** Honours of a year. */
export function honourRows(reason: string, start: number) {
	return (context: RecordContext): RecordRow[] =>
		every(context, 43, start, 40).map((subject) => ({
			...base(subject),
			认定日期: context.dayBetween(-500, -60),
			认定原因: reason,
			评定年度: context.year(-400),
		}));
}

/** Commitments, kept and not kept. */
export function commitmentRows(context: RecordContext): RecordRow[] {
	const kinds = ['主动型', '审批替代型', '行业自律型'];
	const states = ['履行中', '已履行', '已履行', ''];
	return every(context, 31, 3, 90).map((subject, index) => ({
		...base(subject),
		承诺日期: context.dayBetween(-700, -10),
		承诺类型: kinds[index % kinds.length] ?? '',
		承诺事由: '依法诚信经营，自觉接受监督',
		履约状态: states[index % states.length] ?? '',
		有效期至: context.dayBetween(-20, 600),
		承诺受理单位: '示例市发展和改革委员会（演示）',
	}));
}

/** Published tax classes: only A is. */
export function taxRows(context: RecordContext): RecordRow[] {
	return every(context, 19, 11, 120).map((subject) => ({
		...base(subject),
		等级: 'A级',
		评定年度: context.year(-400),
		评定时间: context.dayBetween(-250, -200),
		认定机关: '国家税务总局示例市税务局（演示）',
	}));
}

/** Domains under the top-level name that RFC 2606 keeps for examples. */
export function originRows(context: RecordContext): RecordRow[] {
	return every(context, 89, 5, 12).map((subject, index) => ({
		统一社会信用代码: subject.uscc,
		域名: `www.sample${index + 1}.example`,
	}));
}
