// Closed to the page but for what the class documents: colours carry meaning here, so a page may
// size a badge and not repaint it. Given to Lit as a sheet, which a CSP without `style-src` allows.

import { unsafeCSS } from '@lit/reactive-element';
import { darkPalette, lightPalette, type Palette } from '@zhixin/api-client/embed';

// Lit's own tag of this name guards against texts of strangers, which do not occur here, and its guard
// would be loaded by every reader.
const css = String.raw;

// Names of one letter: each is written dozens of times in what merchants' readers load.
const declare = (palette: Palette) =>
	css`--_p:${palette.paper};--_i:${palette.ink};--_s:${palette.soft};--_b:${palette.cobalt};--_c:${palette.celadon};--_d:${palette.celadonGround};--_z:${palette.glaze};--_y:${palette.glazeGround};--_x:${palette.fadedGround}`;

export const styles = unsafeCSS(css`
	:host {
		display: inline-flex;
		box-sizing: border-box;
		width: var(--zhixin-badge-width, max(20rem, 320px));
		max-width: 100%;
		min-height: var(--zhixin-badge-min-height, max(7.25rem, 116px));
		vertical-align: top;
		${declare(lightPalette)};
	}

	:host([size='small']) {
		width: var(--zhixin-badge-width, max(15rem, 240px));
		min-height: var(--zhixin-badge-min-height, max(2.5rem, 40px));
	}

	:host([size='large']) {
		width: var(--zhixin-badge-width, max(25rem, 400px));
		min-height: var(--zhixin-badge-min-height, max(9.25rem, 148px));
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

	/* Nothing of the page's type comes in: not its colour, not its capitals, not its direction. */
	.tablet {
		all: initial;
		position: relative;
		direction: ltr;
		display: flex;
		flex: 1;
		min-width: 0;
		border-radius: 10px;
		font: max(14px, 0.875rem) / 1.5 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei",
			"Noto Sans CJK SC", sans-serif;
		text-autospace: normal;
		color: var(--_i);
		--_f: var(--_s);
		--_g: var(--_p);
	}

	a.tablet {
		cursor: pointer;
	}

	:host([size='large']) .tablet {
		font-size: max(16px, 1rem);
	}

	.joined {
		--_f: var(--_c);
		--_g: var(--_d);
	}

	.flagged {
		--_f: var(--_z);
		--_g: var(--_y);
	}

	.faded {
		--_g: var(--_x);
	}

	.words {
		display: flex;
		flex: 1;
		flex-direction: column;
		justify-content: center;
		box-sizing: border-box;
		min-width: 0;
		padding: 8px 4px 8px 14px;
		border: 1px solid var(--_f);
		border-right: 0;
		border-radius: 10px 0 0 10px;
		background: var(--_g);
	}

	.name,
	.mark {
		font: 700 1.143em / 1.4 "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
	}

	.name {
		display: -webkit-box;
		overflow: hidden;
		-webkit-box-orient: vertical;
		-webkit-line-clamp: 2;
		overflow-wrap: anywhere;
	}

	.row {
		display: flex;
		flex-wrap: wrap;
		column-gap: 8px;
	}

	.date {
		color: var(--_s);
		font-variant-numeric: tabular-nums;
	}

	.day,
	.sample {
		white-space: nowrap;
	}

	.wide,
	:host([size='small']) .date > :not(.sample) {
		display: none;
	}

	:host([size='large']) .wide {
		display: inline;
	}

	.said {
		color: var(--_f);
	}

	.sample {
		padding: 0 6px;
		border: 1px solid;
		border-radius: 4px;
		background: var(--_y);
		color: var(--_z);
		line-height: 1.35;
	}

	.joint {
		position: relative;
		flex: none;
		width: 3.15em;
		/* Over the edge of the words, or the ground of the page shines through the seam. */
		margin-left: -1px;
	}

	svg {
		position: absolute;
		inset: 0 auto 0 0;
		width: 3.15em;
		height: 100%;
	}

	path {
		fill: var(--_g);
		stroke: var(--_f);
		vector-effect: non-scaling-stroke;
	}

	.flag {
		inset: -4px 6px auto auto;
		width: 12px;
		height: 14px;
	}

	.flag path {
		fill: var(--_f);
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
		border: 1px solid var(--_f);
		border-left: 0;
		border-radius: inherit;
		content: "";
	}

	.joined .half path {
		fill: var(--_f);
	}

	.dashed .words,
	.dashed .half::after {
		border-style: dashed;
	}

	.dashed path {
		stroke-dasharray: 3 3;
	}

	.apart .half,
	.faded .half {
		left: 6px;
	}

	.mark {
		position: absolute;
		inset: 0 0.6em 0 auto;
		color: var(--_f);
		text-align: center;
		writing-mode: vertical-rl;
	}

	.joined .mark {
		color: var(--_p);
	}

	:host([size='small']) .words {
		flex-flow: wrap;
		column-gap: 6px;
		align-items: center;
		justify-content: flex-start;
		padding: 0 0 0 10px;
		font-size: max(13px, 0.8125rem);
		line-height: 1.3;
	}

	:host([size='small']) .row {
		display: contents;
	}

	:host([size='small']) :not(.joined) > .words .title {
		display: none;
	}

	.label,
	:host([size='small']) :is(.name, .mark) {
		position: absolute;
		width: 1px;
		height: 1px;
		overflow: hidden;
		clip-path: inset(50%);
		white-space: nowrap;
	}

	:host([size='small']) :is(.joint, .joint > svg, .half svg) {
		width: 24px;
	}

	a:focus-visible {
		outline: 2px solid var(--_b);
		outline-offset: 3px;
	}

	a:hover .said {
		text-decoration: underline;
	}

	/* The one motion: the halves close. */
	@media (prefers-reduced-motion: no-preference) {
		.joined .half {
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
			--_f: CanvasText;
			--_g: Canvas;
			--_p: Canvas;
		}

		a.tablet {
			--_f: LinkText;
		}

		.joined .mark {
			forced-color-adjust: none;
		}

		a:focus-visible {
			outline-color: Highlight;
		}
	}
`);
