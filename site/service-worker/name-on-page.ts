// The page that opens what is kept has a place for the name of whom it is about.
import { escapeXml } from '#lib/badge-picture/escape-xml.ts';
import { namePieces } from '#lib/text/name-pieces.ts';

const place = /(<div id="who"[^>]*>)(<\/div>)/;

/** The page with the name in its place, as the heading of the page to come has it. */
export function withName(html: string, name: string): string {
	const broken = namePieces(name)
		.filter((piece) => piece !== '')
		.map(escapeXml)
		.join('<wbr>');
	const line = `<p lang="zh-CN" class="mt-6 font-name text-title font-bold break-keep">${broken}</p>`;
	return html.replace(place, (_, start: string, end: string) => start + line + end);
}
