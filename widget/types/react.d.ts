// The elements in JSX of React 19: `import type {} from '@zhixin/widget/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ZhixinAttributes } from './attributes.js';

type Zhixin = {
	[Name in keyof ZhixinAttributes]: ZhixinAttributes[Name] &
		DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
};

declare module 'react' {
	// biome-ignore lint/style/noNamespace: so does React, and only the same can be added to.
	namespace JSX {
		interface IntrinsicElements extends Zhixin {}
	}
}
