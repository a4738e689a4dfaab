// The words of every tier of the embed, in one place: what a picture says, the element says.
import type { SchemeId } from '../contract/vocabulary.ts';
import type { EmbedVerdict } from './verdict.ts';

/** The languages of an embed; names and facts are the register's, in Chinese. */
export const embedLanguages = ['zh-CN', 'en'] as const;
export type EmbedLanguage = (typeof embedLanguages)[number];

/** What an embed says of its own in one language. */
export interface EmbedWords {
	readonly schemes: Readonly<Record<SchemeId, string>>;
	/** Stands before the name of a scheme. */
	readonly brand: string;
	/** Stands between the names of schemes. */
	readonly and: string;
	readonly verdicts: Readonly<Record<EmbedVerdict, string>>;
	/** Stands beside what is not granted: it accuses nobody. */
	readonly absence: string;
	/** Stand before a day, `YYYY-MM-DD`. */
	readonly asOf: string;
	readonly until: string;
	readonly sample: string;
	/** Where the link of every tier leads. */
	readonly look: string;
}

/** Both catalogues. */
export const embedWords: Readonly<Record<EmbedLanguage, EmbedWords>> = {
	'zh-CN': {
		schemes: {
			'elder-care': '养老',
			housekeeping: '家政',
			tourism: '旅游',
			medical: '医疗',
			shopping: '购物',
		},
		brand: '信用+',
		and: '、',
		verdicts: {
			granted: '事实相符',
			suspended: '目前没有授予',
			expired: '已过有效期',
			disputed: '异议处理中',
			'not-enrolled': '没有查到登记',
			unknown: '数据没有按时更新',
			'other-origin': '没有登记给这个网站',
			'cannot-check': '现在核对不了',
		},
		absence: '没有不等于不合规',
		asOf: '核对于',
		until: '至',
		sample: '示例数据',
		look: '在知信核对',
	},
	en: {
		schemes: {
			'elder-care': 'Elder care',
			housekeeping: 'Housekeeping',
			tourism: 'Tourism',
			medical: 'Medical',
			shopping: 'Shopping',
		},
		brand: 'Credit+ ',
		and: ', ',
		verdicts: {
			granted: 'Facts match',
			suspended: 'Not currently granted',
			expired: 'Past its date',
			disputed: 'Disputed, under review',
			'not-enrolled': 'No entry found',
			unknown: 'Source not up to date',
			'other-origin': 'Not registered for this site',
			'cannot-check': 'Cannot be checked now',
		},
		absence: 'Having none is no sign of wrong',
		asOf: 'Checked',
		until: 'until',
		sample: 'Sample data',
		look: 'Check on Zhixin',
	},
};

/** The name over a badge: 信用+养老、旅游; the brand alone where no scheme is meant. */
export function schemesTitle(schemes: readonly SchemeId[], language: EmbedLanguage): string {
	const { brand, and, schemes: names } = embedWords[language];
	return (brand + schemes.map((scheme) => names[scheme]).join(and)).trim();
}
