// The package entry `@zhixin/widget`: importing it registers nothing, so that a server can.

export { configure } from './api-origin.ts';
export { ZhixinBadgeList } from './badge-list/badge-list.ts';
export { ZhixinCreditBadge } from './credit-badge/credit-badge.ts';
export { ZhixinCreditSearch } from './credit-search/credit-search.ts';
