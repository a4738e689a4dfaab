// Every word of the search box.

import type { Language } from '../language.ts';

export const messages: Readonly<
	Record<Language, { readonly label: string; readonly submit: string; readonly where: string }>
> = {
	'zh-CN': { label: '机构名称或统一社会信用代码', submit: '查信用', where: '在知信查询' },
	en: {
		label: 'Name of an organisation, or its credit code',
		submit: 'Look up',
		where: 'Goes to Zhixin',
	},
};
