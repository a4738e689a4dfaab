// One page has two addresses, one in each language (docs/decisions/0005), and each names them both.

/** What `hreflang` calls the languages, the default first, and what stands before their paths. */
const languages = [
	['zh-CN', ''],
	['en', '/en'],
	['x-default', ''],
] as const;

/** An address of a page in a language. */
export interface LanguageAddress {
	readonly hreflang: (typeof languages)[number][0];
	readonly href: string;
}

const within = (prefix: string, path: string) => (path === '/' ? prefix || '/' : prefix + path);

/** The addresses of a page by its path without a language. */
export function languageAddresses(origin: string, path: string): LanguageAddress[] {
	return languages.map(([hreflang, prefix]) => ({
		hreflang,
		href: origin + within(prefix, path),
	}));
}

/** The two addresses that differ. */
export const addressesOf = (origin: string, path: string): string[] => [
	...new Set(languageAddresses(origin, path).map(({ href }) => href)),
];
