// Sitemaps as sitemaps.org 0.9 has them, in pieces, so that none is ever whole in memory. Each page
// stands there in both languages, with links between them.
import { escapeXml } from '#lib/badge-picture/escape-xml.ts';
import { addressesOf, languageAddresses } from './language-addresses.ts';

/** A page of the site, by its path without a language. */
export interface MappedPage {
	readonly path: string;
	/** `YYYY-MM-DD`; absent where nobody says. */
	readonly changedOn?: string | undefined;
}

/** sitemaps.org: no file may hold more addresses than this, nor more than 50 MB. */
export const mostAddresses = 50_000;
/** In two languages; fewer than might be, since each address stands there four times. */
export const mostPages = 15_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export const mapBegin = `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
export const mapEnd = '</urlset>\n';

const changed = (day: string | undefined) =>
	day === undefined ? '' : `<lastmod>${escapeXml(day)}</lastmod>`;

/** A page in both languages. */
export function mapEntry(origin: string, { path, changedOn }: MappedPage): string {
	const links = languageAddresses(origin, path)
		.map(
			({ hreflang, href }) =>
				`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
		)
		.join('');
	return addressesOf(origin, path)
		.map((href) => `<url><loc>${escapeXml(href)}</loc>${changed(changedOn)}${links}</url>\n`)
		.join('');
}

/** The map of the maps. */
export function mapIndex(origin: string, names: readonly string[], changedOn?: string): string {
	const entries = names.map(
		(name) =>
			`<sitemap><loc>${escapeXml(`${origin}/sitemaps/${name}.xml`)}</loc>${changed(changedOn)}</sitemap>\n`,
	);
	return `${head}<sitemapindex xmlns="${schema}">\n${entries.join('')}</sitemapindex>\n`;
}
