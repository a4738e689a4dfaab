// Which pages of help there are, in the order in which they are listed. Named without their words, so
// that the service worker can know them too: they are readable without a network.

/** The last part of the address of each page. */
export const helpSlugs = [
	'record',
	'meanings',
	'plaques',
	'prepaid',
	'repair',
	'rights',
	'desks',
	'report',
	'using',
	'limits',
] as const;
export type HelpSlug = (typeof helpSlugs)[number];

/** Pages that show data beside their words. */
export const slugsWithFacts = [
	'meanings',
	'prepaid',
	'repair',
	'rights',
	'desks',
	'report',
] as const satisfies readonly HelpSlug[];
export type SlugWithFacts = (typeof slugsWithFacts)[number];

/** The address of a page, without its language. */
export const helpPath = (slug: HelpSlug) => `/help/${slug}` as const;

/** The address of the data of a page: the same in every language. */
export const factsPath = (slug: SlugWithFacts) => `/help/${slug}/facts.json` as const;

/** All that the device keeps of the help besides the program: a few kilobytes of data. */
export const helpFactPaths = slugsWithFacts.map(factsPath);

/** A slug by its text; `undefined` for any other text. */
export const asHelpSlug = (text: string): HelpSlug | undefined =>
	helpSlugs.find((slug) => slug === text);

/** Whether a page of this path is help, in any language. */
export function isHelpPath(pathname: string): boolean {
	const [, slug] = /^(?:\/en)?\/help(?:\/([a-z]+))?\/?$/.exec(pathname) ?? [undefined, null];
	return slug === undefined || (slug !== null && asHelpSlug(slug) !== undefined);
}
