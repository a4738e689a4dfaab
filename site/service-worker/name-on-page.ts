// The page that opens what is kept has a place for the name of whom it is about. It was kept in no view
// that anybody chose.
import { escapeXml } from '#lib/badge-picture/escape-xml.ts';
import { namePieces } from '#lib/text/name-pieces.ts';
import type { View } from '#lib/view/view.ts';

const place = /(<div id="who"[^>]*>)(<\/div>)/;

/** The page in a view, with the name in its place as the heading of the page to come has it. */
export function withName(html: string, view: View, name: string): string {
	const broken = namePieces(name)
		.filter((piece) => piece !== '')
		.map(escapeXml)
		.join('<wbr>');
	const line = `<p lang="zh-CN" class="page-title text-balance break-keep">${broken}</p>`;
	return html
		.replace(/(<html\b[^>]* data-view=")[^"]*/, `$1${view}`)
		.replace(place, (_, start: string, end: string) => start + line + end);
}
