// What the elements take in markup, for the types of frameworks.
import type { ZhixinBadgeList, ZhixinCreditBadge, ZhixinCreditSearch } from '@zhixin/widget';

type Attributes<Element, Name extends keyof Element> = { [Key in Name]?: Element[Key] };

export interface ZhixinAttributes {
	'zhixin-credit-badge': Attributes<ZhixinCreditBadge, 'uscc' | 'scheme' | 'theme' | 'size'>;
	'zhixin-credit-search': Attributes<ZhixinCreditSearch, 'scheme' | 'region' | 'theme'>;
	'zhixin-badge-list': Attributes<ZhixinBadgeList, 'scheme' | 'region' | 'limit' | 'theme'>;
}
