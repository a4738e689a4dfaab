// Every word that the badge says of its own. Names and divisions are the register's, in Chinese.

import type { Subject } from '@zhixin/api-client';
import type { Language } from '../language.ts';

interface Messages {
	readonly status: Readonly<Record<NonNullable<Subject['status']>, string>>;
	readonly statusLabel: string;
	readonly statusNotStated: string;
	/** Stands before a day. */
	readonly asOf: string;
	readonly stale: string;
	readonly sample: string;
	readonly loading: string;
	readonly notFound: string;
	readonly invalid: string;
	readonly unavailable: string;
	readonly look: string;
}

export const messages: Readonly<Record<Language, Messages>> = {
	'zh-CN': {
		status: {
			active: '存续',
			suspended: '停业',
			revoked: '吊销',
			deregistered: '注销',
			'moved-out': '迁出',
		},
		statusLabel: '登记状态：',
		statusNotStated: '登记状态未提供',
		asOf: '数据截至',
		stale: '可能已过期',
		sample: '示例数据',
		loading: '正在查询',
		notFound: '现有数据中没有这个代码',
		invalid: '代码有误，请核对',
		unavailable: '暂时无法核对',
		look: '在知信查看',
	},
	en: {
		status: {
			active: 'Active',
			suspended: 'Business suspended',
			revoked: 'Licence revoked',
			deregistered: 'Deregistered',
			'moved-out': 'Moved out',
		},
		statusLabel: 'Registration status: ',
		statusNotStated: 'Registration status not stated',
		asOf: 'Data as of',
		stale: 'may be out of date',
		sample: 'Sample data',
		loading: 'Looking up',
		notFound: 'Not in the data held',
		invalid: 'Not a possible code',
		unavailable: 'Cannot be checked now',
		look: 'View on Zhixin',
	},
};
