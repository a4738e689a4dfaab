// 合符: what the tablet of a badge looks like in every tier, as geometry. The shape says it before any
// colour does: in forced colours, in one-bit print, and to eyes that tell green from brown badly.
import type { EmbedVerdict } from './verdict.ts';

/**
 * `joined`: both halves fit, the second filled; `open`: they fit, the second empty; `apart`: a gap
 * between them; `dashed`: drawn as a wish; `faded`: apart and greyed by its own date; `flagged`: joined,
 * empty, with a small flag.
 */
export type TabletFace = 'joined' | 'open' | 'apart' | 'dashed' | 'faded' | 'flagged';

/** The face that says a verdict. Only `granted` is joined and filled. */
export const tabletFaces: Readonly<Record<EmbedVerdict, TabletFace>> = {
	granted: 'joined',
	suspended: 'open',
	expired: 'faded',
	disputed: 'flagged',
	'not-enrolled': 'dashed',
	unknown: 'apart',
	'other-origin': 'apart',
	'cannot-check': 'apart',
};

/** The boxes of the sizes in CSS pixels: the same in picture, frame and element. */
export const embedSizes = {
	small: { width: 240, height: 40 },
	medium: { width: 320, height: 116 },
	large: { width: 400, height: 148 },
} as const;
export type EmbedSize = keyof typeof embedSizes;

/**
 * The seam between the halves: the tongue of the first fits the notch of the second. In units of a box
 * of 44 × 116, stretched to the height of the badge; half units keep one-pixel lines sharp.
 */
export const tabletSeam = 'M.5 0V47L11.5 58L.5 69V116';

/** The flag of `flagged`, on 12 × 14. */
export const tabletFlag = 'M1 14V1h10L8.5 4.5 11 8H2';

/** How far apart the halves stand where they do, in pixels. */
export const tabletGap = 6;
