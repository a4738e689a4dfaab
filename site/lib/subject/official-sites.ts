// Where the same facts can be looked up from those who answer for them.
import { m } from '#lib/paraglide/messages.js';

/** The official sites with their names in the reader's language. */
export const officialSites = () => [
	{ href: 'https://www.creditchina.gov.cn/', name: m.official_creditchina() },
	{ href: 'https://www.gsxt.gov.cn/', name: m.official_gsxt() },
];
