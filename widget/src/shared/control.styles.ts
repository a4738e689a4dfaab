// What the larger elements share: the colours of the badge, things to press of 44 px, the type of the
// house and nothing of the page's.

import { darkPalette, lightPalette, type Palette } from '@zhixin/api-client/embed';
import { css, unsafeCSS } from 'lit';

// Written out: names of properties are shortened in a module, names in a sheet are not.
const declare = ({ celadon, cobalt, ink, paper, soft }: Palette) =>
	unsafeCSS(
		`--_celadon:${celadon};--_cobalt:${cobalt};--_ink:${ink};--_paper:${paper};--_soft:${soft}`,
	);

export const controlStyles = css`
	:host {
		display: block;
		max-inline-size: 100%;
		${declare(lightPalette)};
	}

	:host([hidden]) {
		display: none;
	}

	:host([theme='dark']) {
		${declare(darkPalette)};
	}

	@media (prefers-color-scheme: dark) {
		:host(:not([theme='light'])) {
			${declare(darkPalette)};
		}
	}

	.whole {
		all: initial;
		display: block;
		direction: ltr;
		box-sizing: border-box;
		padding: 12px;
		border: 1px solid var(--_soft);
		border-radius: 10px;
		background: var(--_paper);
		color: var(--_ink);
		font: max(16px, 1rem) / 1.5 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei",
			"Noto Sans CJK SC", sans-serif;
	}

	button,
	input,
	a {
		box-sizing: border-box;
		min-block-size: 44px;
		font: inherit;
	}

	a {
		display: inline-flex;
		align-items: center;
		color: var(--_cobalt);
		text-underline-offset: 4px;
	}

	button {
		padding: 0 16px;
		border: 1px solid var(--_cobalt);
		border-radius: 8px;
		background: var(--_cobalt);
		color: var(--_paper);
		font-weight: 700;
		cursor: pointer;
	}

	:focus-visible {
		outline: 3px solid var(--_cobalt);
		outline-offset: 2px;
	}

	.quiet {
		color: var(--_soft);
		font-size: max(14px, 0.875rem);
	}
`;
