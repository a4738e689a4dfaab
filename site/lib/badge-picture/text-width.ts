// How wide a text is at most, in ems, whatever font a system has: a picture is drawn before anybody
// knows where it will be seen. Chinese is one em in every font; the others are as wide as the widest of
// the usual system fonts (DejaVu Sans, Verdana) draws them.

const wide = /[MWmw@%—…]/;
const capital = /[A-Z&]/;
const narrow = /[ijl.,:;'|! ()[\]-]/;
/** A CJK or full-width character: one em, and so is whatever is not known. */
const latin = /[\u0020-\u024f]/;

function characterWidth(character: string): number {
	if (!latin.test(character)) return 1;
	if (wide.test(character)) return 1;
	if (capital.test(character)) return 0.8;
	return narrow.test(character) ? 0.46 : 0.65;
}

const segments = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

/** What a reader sees as one character, so that none is torn apart. */
export const graphemes = (text: string): string[] =>
	Array.from(segments.segment(text), ({ segment }) => segment);

/** The width of a text of `size` pixels, at most. */
export function textWidth(text: string, size: number): number {
	const ems = graphemes(text).reduce(
		(sum, one) => sum + Math.max(...Array.from(one, characterWidth)),
		0,
	);
	return ems * size;
}

/** The longest beginning that fits with an ellipsis; the whole text where it fits. */
export function shorten(text: string, size: number, width: number): string {
	if (textWidth(text, size) <= width) return text;
	const kept: string[] = [];
	for (const one of graphemes(text)) {
		if (textWidth(`${kept.join('')}${one}…`, size) > width) break;
		kept.push(one);
	}
	return `${kept.join('')}…`;
}

/** A text on as few lines as it needs, `most` at most; only what no line has room for is left out. */
export function breakLines(text: string, size: number, width: number, most: number): string[] {
	const all = graphemes(text);
	const lines: string[] = [];
	let at = 0;
	while (at < all.length && lines.length < most) {
		const rest = all.slice(at).join('');
		if (lines.length === most - 1) return [...lines, shorten(rest, size, width)];
		let line = '';
		while (at < all.length && textWidth(line + all[at], size) <= width) {
			line += all[at];
			at += 1;
		}
		if (line === '') return [...lines, shorten(rest, size, width)];
		lines.push(line);
	}
	return lines;
}
