// Closed to the page but for what the class documents: colours carry meaning here, so a page may
// size a badge and not repaint it. Given to Lit as a sheet, which a CSP without `style-src` allows.

import { darkPalette as dark, lightPalette as light, type Palette } from '@zhixin/api-client/embed';
import { css, unsafeCSS } from 'lit';

function declare(palette: Palette) {
	return unsafeCSS(
		Object.entries(palette)
			.map(([name, colour]) => `--_${name}:${colour}`)
			.join(';'),
	);
}

export const styles = css`
	:host {
		display: inline-flex;
		align-items: center;
		box-sizing: border-box;
		inline-size: var(--zhixin-badge-width, max(20rem, 320px));
		max-inline-size: 100%;
		min-block-size: var(--zhixin-badge-min-height, max(7.25rem, 116px));
		vertical-align: top;
		${declare(light)};
	}

	:host([hidden]) {
		display: none;
	}

	:host([theme='dark']) {
		${declare(dark)};
	}

	@media (prefers-color-scheme: dark) {
		:host(:not([theme='light'])) {
			${declare(dark)};
		}
	}

	/* Nothing of the page's type comes in: not its colour, not its capitals, not its direction. */
	.tablet {
		all: initial;
		position: relative;
		direction: ltr;
		display: flex;
		flex: 1;
		align-self: stretch;
		min-inline-size: 0;
		border-radius: 10px;
		font: max(14px, 0.875rem) / 1.5 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei",
			"Noto Sans CJK SC", sans-serif;
		text-spacing-trim: normal;
		text-autospace: normal;
		color: var(--_ink);
		--_fact: var(--_celadon);
		--_ground: var(--_celadonGround);
	}

	a.tablet {
		cursor: pointer;
	}

	.hollow {
		--_fact: var(--_glaze);
		--_ground: var(--_glazeGround);
	}

	.dashed,
	.apart {
		--_fact: var(--_soft);
		--_ground: var(--_paper);
	}

	.stale {
		--_fact: var(--_faded);
		--_ground: var(--_fadedGround);
	}

	.words {
		display: flex;
		flex: 1;
		flex-direction: column;
		justify-content: center;
		box-sizing: border-box;
		min-inline-size: 0;
		padding: 10px 4px 10px 16px;
		border: 1px solid var(--_fact);
		border-inline-end: 0;
		border-radius: 10px 0 0 10px;
		background: var(--_ground);
	}

	.name {
		font: 700 max(16px, 1rem) / 1.5 "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun,
			serif;
		overflow-wrap: anywhere;
		text-wrap: balance;
	}

	.row {
		display: flex;
		flex-wrap: wrap;
		align-items: baseline;
		column-gap: 8px;
	}

	.as-of {
		color: var(--_soft);
		font-variant-numeric: tabular-nums;
	}

	.day {
		white-space: nowrap;
	}

	.stale .as-of {
		color: var(--_faded);
	}

	.code {
		color: var(--_soft);
		font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace;
		overflow-wrap: anywhere;
	}

	.status {
		color: var(--_fact);
		font-weight: 700;
	}

	.late {
		color: var(--_ink);
		font-weight: 700;
	}

	.sample {
		padding: 0 6px;
		border: 1px solid;
		border-radius: 4px;
		background: var(--_glazeGround);
		color: var(--_glaze);
		line-height: 1.35;
		white-space: nowrap;
	}

	.joint {
		position: relative;
		flex: none;
		inline-size: 3.15em;
		/* Over the edge of the words, or the ground of the page shines through the seam. */
		margin-inline-start: -1px;
	}

	svg {
		position: absolute;
		inset: 0 auto 0 0;
		inline-size: 3.15em;
		block-size: 100%;
	}

	path {
		fill: var(--_ground);
		stroke: var(--_fact);
		vector-effect: non-scaling-stroke;
	}

	.half {
		position: absolute;
		inset: 0;
		overflow: hidden;
		border-radius: 0 10px 10px 0;
	}

	/* The rim is a border, which stays sharp at any height; a stretched line would not. */
	.half::after {
		position: absolute;
		inset: 0;
		border: 1px solid var(--_fact);
		border-inline-start: 0;
		border-radius: inherit;
		content: "";
	}

	.whole .half path {
		fill: var(--_fact);
	}

	.dashed .words,
	.dashed .half::after {
		border-style: dashed;
	}

	.dashed path {
		stroke-dasharray: 3 3;
	}

	/* What has gone stale no longer fits for sure. */
	.apart .half,
	.stale .half {
		inset-inline-start: 6px;
	}

	.mark {
		position: absolute;
		inset: 0 0.6em 0 auto;
		color: var(--_fact);
		font: 700 1em / 1.2 "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
		text-align: center;
		writing-mode: vertical-rl;
	}

	.whole .mark {
		color: var(--_paper);
	}

	.label {
		position: absolute;
		inline-size: 1px;
		block-size: 1px;
		overflow: hidden;
		clip-path: inset(50%);
		white-space: nowrap;
	}

	a:focus-visible {
		outline: 2px solid var(--_cobalt);
		outline-offset: 3px;
	}

	a:hover .name {
		text-decoration: underline;
		text-decoration-color: var(--_cobalt);
		text-decoration-thickness: 2px;
		text-underline-offset: 4px;
	}

	/* The one motion: the halves close. */
	@media (prefers-reduced-motion: no-preference) {
		.whole:not(.stale) .half,
		.hollow:not(.stale) .half {
			animation: close 220ms ease-out;
		}
	}

	@keyframes close {
		from {
			transform: translateX(7px);
		}
	}

	@media (forced-colors: active) {
		.tablet {
			--_fact: CanvasText;
			--_ground: Canvas;
			--_paper: Canvas;
		}

		a.tablet {
			--_fact: LinkText;
		}

		.whole .mark {
			forced-color-adjust: none;
		}

		a:focus-visible {
			outline-color: Highlight;
		}
	}
`;
