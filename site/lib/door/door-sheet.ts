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
	/** Where the first line stands. */
	readonly top: number;
	readonly family?: 'name' | 'code';
	readonly bold?: boolean;
	readonly fill?: string;
	readonly leading?: number;
	readonly chinese?: boolean;
}

const [sheetWidth, sheetHeight, margin] = [105, 148, 9];
const textWidth = sheetWidth - 2 * margin;
const codeEdge = 58;
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

function draw(text: Text): string {
	const { lines, size, top, family = 'plain', bold = false, fill = ink, chinese } = text;
	const spans = lines.map((line, index) => {
		const y = (top + size + index * leadingOf(text)).toFixed(2);
		return `<tspan x="${sheetWidth / 2}" y="${y}">${asText(line)}</tspan>`;
	});
	const weight = bold ? ' font-weight="bold"' : '';
	const language = chinese ? ' lang="zh-CN"' : '';
	return `<text font-family="${families[family]}" font-size="${size}"${weight}${language} fill="${fill}" text-anchor="middle">${spans.join('')}</text>`;
}

const below = (text: Text) => text.top + text.lines.length * leadingOf(text);

/** The largest size in which a name has two lines, or three where it is very long. */
function nameText(name: string, top: number): Text {
	const sizes = [8, 7, 6, 5.2, 4.6, 4];
	const most = (size: number) => (size > 5.2 ? 2 : 3);
	const fitting =
		sizes.find((size) => wrapName(name, textWidth / size).length <= most(size)) ?? 3.4;
	const lines = wrapName(name, textWidth / fitting).slice(0, 5);
	return { lines, size: fitting, top, family: 'name', bold: true, leading: 1.3, chinese: true };
}

function paragraph(text: string, size: number, top: number, more: Partial<Text> = {}): Text {
	return { lines: wrapWords(text, textWidth / size), size, top, ...more };
}

/** A long address is broken where it may be; a line of code letters is 0.62 of its size a letter. */
const addressText = (address: string, top: number): Text => {
	const size = Math.max(2, Math.min(2.8, textWidth / widthOf(address)));
	return paragraph(address, size, top, { family: 'code', fill: soft });
};

function texts({ name, uscc, address, date, isSample }: SheetContent) {
	const groups = [uscc.slice(0, 2), uscc.slice(2, 8), uscc.slice(8, 17), uscc.slice(17)].join(' ');
	const title = nameText(name, 17);
	const code = { lines: [groups], size: 4, top: below(title) + 1, family: 'code' } as const;
	const codeTop = below(code) + 1;
	const call = paragraph(m.door_sheet_call(), 4.4, codeTop + codeEdge + 1, { bold: true });
	const { host } = new URL(address);
	const look = paragraph(m.door_sheet_look({ host }), 3, below(call) + 1.5);
	const proof = paragraph(m.door_sheet_proof(), 3, below(look) + 1, { fill: soft });
	const written = addressText(address, sheetHeight - 13);
	const sample = isSample ? `${m.sample_mark()} · ` : '';
	const made = paragraph(sample + m.door_sheet_made({ date }), 2.6, sheetHeight - 8.4, {
		fill: soft,
	});
	return { codeTop, all: [title, code, call, look, proof, written, made] };
}

function mark(): string {
	const [size, left] = [6, sheetWidth / 2 - 12];
	return `<g fill="${cobalt}"><g transform="translate(${left} 7) scale(${size / 24})"><path d="${tongue}"/><path d="${notch}"/></g><text font-family="${families.name}" font-size="4.6" font-weight="bold" x="${left + size + 1.5}" y="11.7">${asText(m.door_sheet_brand())}</text></g>`;
}

/** The sheet as an SVG document. */
export function doorSheet(content: SheetContent, size: SheetSize): string {
	const { codeTop, all } = texts(content);
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
