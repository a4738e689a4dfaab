// The tablet as paths: the same two halves as in the element.
import { type Palette, type TabletFace, tabletFlag, tabletGap } from '@zhixin/api-client/embed';

/** The box of a tablet: its joint is the part right of the words. */
export interface Box {
	readonly width: number;
	readonly height: number;
	readonly joint: number;
}

type Colours = Record<'fact' | 'ground', keyof Palette>;

const quiet: Colours = { fact: 'soft', ground: 'paper' };

/** Which colours of the palette a face has. */
export const faceColours: Readonly<Record<TabletFace, Colours>> = {
	joined: { fact: 'celadon', ground: 'celadonGround' },
	flagged: { fact: 'glaze', ground: 'glazeGround' },
	faded: { fact: 'soft', ground: 'fadedGround' },
	open: quiet,
	apart: quiet,
	dashed: quiet,
};

const depth = 11;
const radius = 10;

/** The halves of a tablet, and its flag where it has one; colours by class. */
export function drawTablet(face: TabletFace, { width, height, joint }: Box): string {
	const isApart = face === 'apart' || face === 'faded';
	const seam = width - joint;
	const other = seam + (isApart ? tabletGap : 0);
	const [upper, tip, lower] = [47, 58, 69].map((y) => ((y / 116) * height).toFixed(1));
	const [bottom, right] = [height - 0.5, width - 0.5];
	const dashes = face === 'dashed' ? ' stroke-dasharray="3 3"' : '';
	const first = `M${seam} .5H${radius + 0.5}a${radius} ${radius} 0 0 0-${radius} ${radius}V${bottom - radius}a${radius} ${radius} 0 0 0 ${radius} ${radius}H${seam}V${lower}L${seam + depth} ${tip} ${seam} ${upper}Z`;
	const second = `M${other} .5V${upper}L${other + depth} ${tip} ${other} ${lower}V${bottom}H${right - radius}a${radius} ${radius} 0 0 0 ${radius}-${radius}V${radius + 0.5}a${radius} ${radius} 0 0 0-${radius}-${radius}Z`;
	const flag =
		face === 'flagged'
			? `<path class="fact" transform="translate(${width - 20} 1)" d="${tabletFlag}"/>`
			: '';
	return `<path class="half" d="${first}"${dashes}/><path class="${face === 'joined' ? 'fact' : 'half'}" d="${second}"${dashes}/>${flag}`;
}
