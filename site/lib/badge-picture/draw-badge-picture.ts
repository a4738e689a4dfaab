// The badge as a picture: drawn on the server, seen with whatever fonts a system has, in mail, in print
// and on pages that take nothing but pictures.
import {
	darkPalette,
	type EmbedAnswer,
	type EmbedLanguage,
	type EmbedSize,
	embedSizes,
	embedWords,
	lastDay,
	lightPalette,
	type Palette,
	schemesTitle,
	tabletFaces,
} from '@zhixin/api-client/embed';
import { drawTablet, faceColours } from './draw-tablet.ts';
import { escapeXml } from './escape-xml.ts';
import { breakLines, shorten, textWidth } from './text-width.ts';

export const pictureThemes = ['light', 'dark', 'auto'] as const;
export type PictureTheme = (typeof pictureThemes)[number];

/** What is drawn about one business. */
export interface PictureFacts {
	readonly name: string;
	readonly said: EmbedAnswer;
	/** The day on which it was judged, `YYYY-MM-DD`. */
	readonly asOf: string;
	/** The host that the business registered: a picture cannot know on which page it stands. */
	readonly host: string | undefined;
	readonly isSample: boolean;
}

/** How it is drawn. */
export interface PictureStyle {
	readonly language: EmbedLanguage;
	readonly theme: PictureTheme;
	readonly size: EmbedSize;
}

const serif = '"Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif';
const sans =
	'system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';

const sheets = {
	small: { text: 13, name: 0, line: 17, joint: 24, names: 0, start: 10 },
	medium: { text: 14, name: 16, line: 21, joint: 44, names: 2, start: 14 },
	large: { text: 16, name: 18, line: 24, joint: 50, names: 2, start: 14 },
} as const satisfies Record<EmbedSize, object>;

function colours(palette: Palette, face: keyof typeof faceColours): string {
	const { fact, ground } = faceColours[face];
	return `.half{fill:${palette[ground]};stroke:${palette[fact]}}.fact{fill:${palette[fact]};stroke:${palette[fact]}}.ink{fill:${palette.ink}}.soft{fill:${palette.soft}}.said{fill:${palette[fact]}}.mark{fill:${face === 'joined' ? palette.paper : palette[fact]}}.sample{fill:${palette.glaze}}.frame{fill:${palette.glazeGround};stroke:${palette.glaze}}`;
}

function style(theme: PictureTheme, face: keyof typeof faceColours): string {
	const [light, dark] = [colours(lightPalette, face), colours(darkPalette, face)];
	const own = theme === 'dark' ? dark : light;
	const night = theme === 'auto' ? `@media (prefers-color-scheme:dark){${dark}}` : '';
	return `<style>text{font-family:${sans}}.name,.mark{font-family:${serif};font-weight:700}.said{font-weight:700}${own}${night}</style>`;
}

interface Piece {
	readonly text: string;
	readonly kind: 'name' | 'ink' | 'said' | 'soft' | 'sample';
}

const gap = 8;

/** Lays the pieces of one line behind each other; what has no room goes to the next. */
function flow(pieces: readonly Piece[], size: number, width: number): Piece[][] {
	const lines: Piece[][] = [];
	let left = 0;
	for (const piece of pieces) {
		const text = shorten(piece.text, size, width);
		const needs = textWidth(text, size) + (piece.kind === 'sample' ? 14 : 0) + gap;
		const line = lines.at(-1);
		if (line === undefined || needs - gap > left) {
			lines.push([{ ...piece, text }]);
			left = width - needs;
		} else {
			line.push({ ...piece, text });
			left -= needs;
		}
	}
	return lines;
}

function drawLine(line: readonly Piece[], size: number, x: number, baseline: number): string {
	let at = x;
	return line
		.map(({ text, kind }) => {
			const isSample = kind === 'sample';
			const width = textWidth(text, size);
			const frame = isSample
				? `<rect class="frame" x="${at + 0.5}" y="${(baseline - size - 0.5).toFixed(1)}" width="${(width + 11).toFixed(1)}" height="${size + 4}" rx="4"/>`
				: '';
			// Within its frame a word stands in the middle, however wide a system draws it.
			const place = isSample
				? `x="${(at + 6 + width / 2).toFixed(1)}" text-anchor="middle"`
				: `x="${at.toFixed(1)}"`;
			at += width + (isSample ? 14 : 0) + gap;
			return `${frame}<text class="${kind === 'name' ? 'name ink' : kind}" ${place} y="${baseline.toFixed(1)}" font-size="${size}">${escapeXml(text)}</text>`;
		})
		.join('');
}

function piecesOf({ asOf, host, isSample, said }: PictureFacts, { language, size }: PictureStyle) {
	const words = embedWords[language];
	const title: Piece = { text: schemesTitle(said.schemes, language), kind: 'ink' };
	const verdict: Piece = { text: words.verdicts[said.verdict], kind: 'said' };
	const sample: Piece[] = isSample ? [{ text: words.sample, kind: 'sample' }] : [];
	if (size === 'small')
		return [said.verdict === 'granted' ? [title, verdict, ...sample] : [verdict, ...sample]];
	const dates: Piece[] = [{ text: `${words.asOf} ${asOf}`, kind: 'soft' }];
	const place: Piece[] =
		size === 'large' && host !== undefined ? [{ text: host, kind: 'soft' }] : [];
	return [
		[title, verdict],
		[...dates, ...place, ...sample],
	];
}

/** Draws the picture. Whatever the name holds, it stays in its box and is no markup. */
export function drawBadgePicture(facts: PictureFacts, given: PictureStyle): string {
	const { name, said, asOf } = facts;
	const { language, theme, size } = given;
	const { width, height } = embedSizes[size];
	const sheet = sheets[size];
	const words = embedWords[language];
	const face = tabletFaces[said.verdict];
	const room = width - sheet.joint - sheet.start - 4;
	const names =
		sheet.names === 0
			? []
			: breakLines(name, sheet.name, room, sheet.names).map((text) => ({ text }));
	const lines = piecesOf(facts, given).flatMap((pieces) => flow(pieces, sheet.text, room));
	const nameLine = Math.round(sheet.name * 1.4);
	// Only so many lines as the box has room for; the first ones matter most.
	const most = Math.floor((height - names.length * nameLine) / sheet.line);
	const shown = lines.slice(0, most);
	const whole = names.length * nameLine + shown.length * sheet.line;
	let y = (height - whole) / 2;
	const drawnNames = names.map(({ text }) => {
		y += nameLine;
		return drawLine([{ text, kind: 'name' }], sheet.name, sheet.start, y - nameLine * 0.28);
	});
	const drawnLines = shown.map((line) => {
		y += sheet.line;
		return drawLine(line, sheet.text, sheet.start, y - sheet.line * 0.28);
	});
	const middle = width - (sheet.joint - 11) / 2 + (size === 'small' ? 0 : 2);
	const mark =
		size === 'small'
			? ''
			: ['知', '信']
					.map(
						(one, index) =>
							`<text class="mark" x="${middle}" y="${height / 2 - 2 + index * (sheet.name + 2)}" font-size="${sheet.name}" text-anchor="middle">${one}</text>`,
					)
					.join('');
	const title = `${name}：${schemesTitle(said.schemes, language)} ${words.verdicts[said.verdict]}`;
	const until = said.expires === undefined ? '' : ` ${words.until} ${lastDay(said.expires)}`;
	const absence = said.verdict === 'not-enrolled' ? ` ${words.absence}` : '';
	const sample = facts.isSample ? ` ${words.sample}` : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="${language}"><title id="t">${escapeXml(title)}</title><desc id="d">${escapeXml(`${words.asOf} ${asOf}${until}${absence}${sample}`)}</desc>${style(theme, face)}${drawTablet(face, { width, height, joint: sheet.joint })}${drawnNames.join('')}${drawnLines.join('')}${mark}</svg>`;
}
