// The elements in Svelte 5: `import type {} from '@zhixin/widget/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { ZhixinAttributes } from './attributes.js';

type Zhixin = {
	[Name in keyof ZhixinAttributes]: ZhixinAttributes[Name] & HTMLAttributes<HTMLElement>;
};

declare module 'svelte/elements' {
	export interface SvelteHTMLElements extends Zhixin {}
}
