// Where something goes that another app handed over: a proof or a link of ours is checked, words are
// looked up, a foreign link alone is shown and not opened.
import { readPasted } from '#lib/check/read-pasted.ts';

/** What a share holds, as the manifest names it. */
export interface Shared {
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

export type SharedPlace =
	| { readonly page: 'check'; readonly text: string }
	| { readonly page: 'search'; readonly q: string };

const links = /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi;
const longestQuery = 200;
const checked = ['shop', 'credential', 'person', 'impossible-code'];

/** Decides by what was said first, on a site whose origin is `ownOrigin`. */
export function placeOfShared({ text, title, url }: Shared, ownOrigin: string): SharedPlace {
	const said = [text, url, title].map((one) => one.trim()).filter((one) => one !== '');
	const inside = said.flatMap((one) => [...(one.match(links) ?? []), one]);
	const ours = inside.find((one) => checked.includes(readPasted(one, ownOrigin).type));
	if (ours !== undefined) return { page: 'check', text: ours };
	const words = [text, title].map((one) => one.replace(links, ' ').trim());
	const q = words.find((one) => /\p{L}/u.test(one));
	if (q !== undefined) return { page: 'search', q: [...q].slice(0, longestQuery).join('') };
	return { page: 'check', text: said[0] ?? '' };
}
