// The tally 合符: two tablets that fit, or do not. What the shape says, it says before the colour
// does: in forced colours, in one-bit print, and to eyes that tell green from brown badly.

import type { Subject } from '@zhixin/api-client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../language.ts';

/**
 * `whole`: both halves joined, the second filled; `hollow`: joined, the second empty; `dashed`:
 * drawn as a wish; `apart`: a gap between them.
 */
export type Face = 'whole' | 'hollow' | 'dashed' | 'apart';

/** What a tablet is drawn from, beside its words. */
export interface Tablet {
	readonly face: Face;
	readonly stale?: boolean;
	readonly language: Language;
	/** Where it leads; without, it is no link. */
	readonly href: string | undefined;
	/** What following the link does, for those who cannot see that it is one. */
	readonly look: string;
}

// Drawn on 44 × 116 and stretched to the size of the words; half units keep one-pixel lines sharp.
const SEAM = 'M.5 0V47L11.5 58L.5 69V116';

/** Gives the shape that a registration status has. */
export function faceOf(status: Subject['status']): Face {
	if (status === null) return 'dashed';
	return status === 'active' ? 'whole' : 'hollow';
}

/** Draws a tablet around words, a link where it leads somewhere. */
export function renderTablet(tablet: Tablet, words: TemplateResult): TemplateResult {
	const { face, stale, language, href, look } = tablet;
	const content = html`
		<span class="words">${words}</span>
		<span class="joint" aria-hidden="true">
			<span class="half">
				<svg viewBox="0 0 44 116" preserveAspectRatio="none"><path d=${`${SEAM}H44V0Z`} /></svg>
				<span class="mark" lang="zh-CN">知信</span>
			</span>
			<svg viewBox="0 0 44 116" preserveAspectRatio="none"><path d=${SEAM} /></svg>
		</span>
		${href ? html`<span class="label">${look}</span>` : nothing}
	`;
	const shape = `tablet ${face}${stale ? ' stale' : ''}`;
	return href
		? html`<a part="tablet" class=${shape} lang=${language} href=${href} referrerpolicy="no-referrer">${content}</a>`
		: html`<span part="tablet" class=${shape} lang=${language}>${content}</span>`;
}
