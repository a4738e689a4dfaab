// What the list says of its own; schemes are named as in every tier of the embed.

import type { Language } from '../language.ts';

interface Messages {
	readonly loading: string;
	readonly none: string;
	readonly failed: string;
	readonly more: string;
	readonly again: string;
	readonly asOf: string;
	/** Said below the list: it is no ranking. */
	readonly order: string;
}

export const messages: Readonly<Record<Language, Messages>> = {
	'zh-CN': {
		loading: '正在查询',
		none: '现在没有查到。没有不等于不合规。',
		failed: '现在查不了',
		more: '再看一些',
		again: '再试一次',
		asOf: '核对于',
		order: '按地区和名称排列，不分先后。',
	},
	en: {
		loading: 'Looking up',
		none: 'None found now. Having none is no sign of wrong.',
		failed: 'Cannot be looked up now',
		more: 'Show more',
		again: 'Try again',
		asOf: 'Checked',
		order: 'By division and name; this is no ranking.',
	},
};
