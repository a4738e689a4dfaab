// The lines that the server adds to the head of each page, for engines and chats. They read a page once,
// as it is sent, so none of this travels in the program.
import { escapeXml } from '#lib/badge-picture/escape-xml.ts';
import { type AskedPage, mayBeIndexed } from './for-engines.ts';
import { languageAddresses } from './language-addresses.ts';

/** A page with its addresses. */
export interface SentPage extends AskedPage {
	readonly origin: string;
	/** Without its language. */
	readonly path: string;
	readonly language: 'zh-CN' | 'en';
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string) =>
	`<meta property="${name}" content="${content}">`;

const ogLocales = { 'zh-CN': 'zh_CN', en: 'en_GB' } as const;

/**
 * Which address of a page counts, and in what languages it is there; or that it is not for engines.
 * No engine keeps a copy of its own of any page: what is withdrawn here would live on there.
 */
export function engineLines(page: SentPage): string[] {
	if (!mayBeIndexed(page)) return [meta('robots', 'noindex, noarchive')];
	const addresses = languageAddresses(page.origin, page.path);
	const own = addresses.find(({ hreflang }) => hreflang === page.language);
	return [
		meta('robots', 'noarchive'),
		`<link rel="canonical" href="${escapeXml(own?.href ?? '')}">`,
		...addresses.map(
			({ hreflang, href }) =>
				`<link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}">`,
		),
	];
}

/** The content of an element or attribute as it stands in the page, made fit for an attribute. */
const found = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll('"', '&quot;');

/** What chats show of a page that has no card of its own: its title and description once more. */
export function cardLines(html: string, page: SentPage, siteName: string): string[] {
	if (html.includes('property="og:title"')) return [];
	const title = found(html, /<title>([^<]*)<\/title>/);
	if (title === undefined) return [];
	const description = found(html, /<meta name="description" content="([^"]*)"/);
	const [own, other] =
		page.language === 'en' ? (['en', 'zh-CN'] as const) : (['zh-CN', 'en'] as const);
	const address = languageAddresses(page.origin, page.path).find(
		({ hreflang }) => hreflang === own,
	);
	return [
		property('og:type', 'website'),
		property('og:site_name', escapeXml(siteName)),
		property('og:title', title),
		...(description === undefined ? [] : [property('og:description', description)]),
		property('og:url', escapeXml(address?.href ?? '')),
		property('og:locale', ogLocales[own]),
		property('og:locale:alternate', ogLocales[other]),
		property('og:image', escapeXml(`${page.origin}/icons/card.png`)),
		property('og:image:width', '1200'),
		property('og:image:height', '630'),
		meta('twitter:card', 'summary_large_image'),
	];
}

/** The page with its lines. What it says of itself to robots, as an error page does, counts more. */
export function withHeadLines(html: string, page: SentPage, siteName: string): string {
	const isClosed = html.includes('<meta name="robots"');
	const lines = [...(isClosed ? [] : engineLines(page)), ...cardLines(html, page, siteName)];
	return html.replace('</head>', () => `${lines.join('\n')}\n</head>`);
}
