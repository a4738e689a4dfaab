// Registers the element. Apart from the class, because importing a class must change nothing.

import { ZhixinCreditSearch } from './credit-search.ts';

// Neither a server, which has no registry, nor a second copy of the module on the page may throw.
if (globalThis.customElements !== undefined && !customElements.get('zhixin-credit-search')) {
	customElements.define('zhixin-credit-search', ZhixinCreditSearch);
}
