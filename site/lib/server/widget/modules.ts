// The modules that pages of others load: the newest of the major, and every one that was ever released.
import badgeList from '@zhixin/widget/embed/badge-list.js?raw';
import creditBadge from '@zhixin/widget/embed/credit-badge.js?raw';
import creditSearch from '@zhixin/widget/embed/credit-search.js?raw';

const newest: Readonly<Record<string, string>> = {
	'badge-list.js': badgeList,
	'credit-badge.js': creditBadge,
	'credit-search.js': creditSearch,
};

const released = import.meta.glob<string>('../../../../widget/released/*/*.js', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The major that moves with every fix. */
export const movingMajor = 'v1';

/** The code of a module; `undefined` where there is no such version or file. */
export function moduleOf(version: string, file: string): string | undefined {
	if (version === movingMajor) return Object.hasOwn(newest, file) ? newest[file] : undefined;
	return released[`../../../../widget/released/${version}/${file}`];
}
