// The sheet for a shop's door, as one drawing in millimetres of A6; A4 is the same, twice as large.
// Attributes alone and no style: the policy of the page refuses styles, and so do some print shops.
import { m } from '#lib/paraglide/messages.js';
import { doorCode } from './door-code.ts';
import { widthOf, wrapName, wrapWords } from './wrap-words.ts';

/** The sizes in which a sheet is made. */
export const sheetSizes = ['a6', 'a4'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** What stands on a sheet. */
export interface SheetContent {
	readonly name: string;
	readonly uscc: string;
	/** What the code holds. */
	readonly address: string;
	/** The day on which it was made, `YYYY-MM-DD`. */
	readonly date: string;
	readonly isSample: boolean;
}

interface Text {
	readonly lines: readonly string[];
	readonly size: number;
	readonly family?: 'name' | 'code';
	readonly bold?: boolean;
	readonly fill?: string;
	readonly leading?: number;
	readonly chinese?: boolean;
}

interface PlacedText extends Text {
	/** Where the first line stands. */
	readonly top: number;
}

const [sheetWidth, sheetHeight, margin] = [105, 148, 9];
const textWidth = sheetWidth - 2 * margin;
/** How wide the code is at most, and how wide it stays while the words under it can be smaller. */
const [mostCode, leastCode] = [58, 46];
const wordScales = [1, 0.9, 0.8, 0.7];
const gap = 1.2;
const paper = { a6: [105, 148], a4: [210, 297] } as const;
const [ink, soft, cobalt] = ['#16202e', '#4a5563', '#1d4f91'];

const families = {
	plain: 'system-ui, PingFang SC, Noto Sans CJK SC, Microsoft YaHei, sans-serif',
	name: 'Songti SC, Noto Serif CJK SC, Source Han Serif SC, SimSun, serif',
	code: 'ui-monospace, Menlo, Consolas, Noto Sans Mono CJK SC, monospace',
};
const tongue = 'M1.5 4h9v5.2l2.6 2.8-2.6 2.8V20h-9z';
const notch = 'M12.3 4h10.2v16H12.3v-4.8l3-3.2-3-3.2z';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const unwritable = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const asText = (text: string) =>
	text.replace(unwritable, '').replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const leadingOf = ({ size, leading = 1.4 }: Text) => size * leading;

function draw(text: PlacedText): string {
	const { lines, size, top, family = 'plain', bold = false, fill = ink, chinese } = text;
	const spans = lines.map((line, index) => {
		const y = (top + size + index * leadingOf(text)).toFixed(2);
		return `<tspan x="${sheetWidth / 2}" y="${y}">${asText(line)}</tspan>`;
	});
	const weight = bold ? ' font-weight="bold"' : '';
	const language = chinese ? ' lang="zh-CN"' : '';
	return `<text font-family="${families[family]}" font-size="${size}"${weight}${language} fill="${fill}" text-anchor="middle">${spans.join('')}</text>`;
}

const heightOf = (text: Text) => text.lines.length * leadingOf(text);

/** The largest size in which a name has two lines, or three where it is very long. */
function nameText(name: string): Text {
	const sizes = [8, 7, 6, 5.2, 4.6, 4];
	const most = (size: number) => (size > 5.2 ? 2 : 3);
	const fitting =
		sizes.find((size) => wrapName(name, textWidth / size).length <= most(size)) ?? 3.4;
	const lines = wrapName(name, textWidth / fitting).slice(0, 5);
	return { lines, size: fitting, family: 'name', bold: true, leading: 1.3, chinese: true };
}

function paragraph(text: string, size: number, more: Partial<Text> = {}): Text {
	return { lines: wrapWords(text, textWidth / size), size, ...more };
}

/** A long address is broken where it may be; a line of code letters is 0.62 of its size a letter. */
const addressText = (address: string): Text => {
	const size = Math.max(2, Math.min(2.8, textWidth / widthOf(address)));
	return paragraph(address, size, { family: 'code', fill: soft });
};

/** One under the other from `top` on, and where the last of them ends. */
function stack(texts: readonly Text[], top: number): { placed: PlacedText[]; end: number } {
	const placed: PlacedText[] = [];
	let next = top;
	for (const text of texts) {
		placed.push({ ...text, top: next });
		next += heightOf(text) + gap;
	}
	return { placed, end: next };
}

function words(address: string, scale: number): Text[] {
	const { host } = new URL(address);
	return [
		paragraph(m.door_sheet_call(), 4.4 * scale, { bold: true }),
		paragraph(m.door_sheet_look({ host }), 3 * scale),
		paragraph(m.door_sheet_proof(), 3 * scale, { fill: soft }),
	];
}

/** From the top the name, from the bottom the address, and between them the code with its words. */
function layOut({ name, uscc, address, date, isSample }: SheetContent) {
	const groups = [uscc.slice(0, 2), uscc.slice(2, 8), uscc.slice(8, 17), uscc.slice(17)].join(' ');
	const head = stack([nameText(name), { lines: [groups], size: 4, family: 'code' }], 17);
	const sample = isSample ? `${m.sample_mark()} · ` : '';
	const foot = [
		addressText(address),
		paragraph(sample + m.door_sheet_made({ date }), 2.6, { fill: soft }),
	];
	const footTop = sheetHeight - 3 - stack(foot, 0).end;
	const roomOver = (scale: number) => footTop - stack(words(address, scale), head.end + gap).end;
	const scale = wordScales.find((one) => roomOver(one) >= leastCode) ?? 0.7;
	const codeEdge = Math.min(mostCode, roomOver(scale));
	const about = stack(words(address, scale), head.end + codeEdge + gap);
	const all = [...head.placed, ...about.placed, ...stack(foot, footTop).placed];
	return { codeTop: head.end, codeEdge, all };
}

function mark(): string {
	const [size, left] = [6, sheetWidth / 2 - 12];
	return `<g fill="${cobalt}"><g transform="translate(${left} 7) scale(${size / 24})"><path d="${tongue}"/><path d="${notch}"/></g><text font-family="${families.name}" font-size="4.6" font-weight="bold" x="${left + size + 1.5}" y="11.7">${asText(m.door_sheet_brand())}</text></g>`;
}

/** The sheet as an SVG document. */
export function doorSheet(content: SheetContent, size: SheetSize): string {
	const { codeTop, codeEdge, all } = layOut(content);
	const { path, modules } = doorCode(content.address);
	const left = (sheetWidth - codeEdge) / 2;
	const [width, height] = paper[size];
	const label = asText(m.door_sheet_label({ name: content.name }));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" viewBox="0 0 ${sheetWidth} ${sheetHeight}" width="${width}mm" height="${height}mm">`,
		`<rect width="${sheetWidth}" height="${sheetHeight}" fill="#ffffff"/>`,
		mark(),
		`<g transform="translate(${left} ${codeTop.toFixed(2)}) scale(${(codeEdge / modules).toFixed(5)})"><rect width="${modules}" height="${modules}" fill="#ffffff"/><path fill="#000000" shape-rendering="crispEdges" d="${path}"/></g>`,
		...all.map(draw),
		'</svg>',
	].join('');
}
