// The language of an address, as the browser needs it: English below /en, Chinese everywhere else
// (docs/decisions/0005). Stands in for the runtime that paraglide generates, which reads any pattern
// that could be configured and weighs more than the words of a page; a test holds the two together.

/** The languages of addresses. */
export type AddressLanguage = 'zh-CN' | 'en';

const english = /^\/en(?=\/|$)/;

/** The language of the page that is open. */
export function getLocale(): AddressLanguage {
	return english.test(location.pathname) ? 'en' : 'zh-CN';
}

/** Whether a message is asked for in English: by what `options` say, else by the page that is open. */
export const isInEnglish = (options?: { readonly locale?: AddressLanguage }): boolean =>
	(options?.locale ?? getLocale()) === 'en';

/** The same address without its language. */
export function deLocalizeUrl(address: URL | string): URL {
	const url = new URL(address, location.href);
	url.pathname = url.pathname.replace(english, '');
	return url;
}

// What most links of a page are. No address needs to be taken apart for them, and a page has dozens.
const plainPath = /^\/(?:[\w-]+(?:\/[\w-]+)*)?$/;

const isOnOwnOrigin = (href: string) => /^\/(?!\/)/.test(href);

/** The same path without its language; anything else stays as it is. */
export function deLocalizeHref(href: string): string {
	if (!isOnOwnOrigin(href)) return href;
	const { pathname, search, hash } = deLocalizeUrl(href);
	return pathname + search + hash;
}

/** The same path in a language, that of the open page by default; anything else stays as it is. */
export function localizeHref(
	href: string,
	{ locale = getLocale() }: { readonly locale?: AddressLanguage } = {},
): string {
	if (plainPath.test(href) && !english.test(href)) return locale === 'en' ? `/en${href}` : href;
	if (!isOnOwnOrigin(href)) return href;
	if (locale !== 'en') return deLocalizeHref(href);
	const { pathname, search, hash } = new URL(href, location.href);
	const path = english.test(pathname) ? pathname : `/en${pathname}`;
	return path + search + hash;
}
