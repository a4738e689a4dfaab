// Where something goes that another app handed over, decided by what it holds, as for a code that was
// scanned: a proof or a badge of ours is checked, a code leads to its record, words are looked up, and
// what only a hand may open is explained where it is scanned.
import { linkInText, longestPasted } from '#lib/check/read-pasted.ts';
import { placeOfScanned } from '#lib/scan/place-of-scanned.ts';
import { readScanned, type Scanned } from '#lib/scan/read-scanned.ts';

/** What a share holds, as the manifest names it. */
export interface Shared {
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

export type SharedPlace =
	/** The text is handed to that page, and stands in no address. */
	| { readonly page: 'check' | 'scan'; readonly text: string }
	| { readonly page: 'search'; readonly q: string }
	/** An address of ours without a language. */
	| { readonly page: 'place'; readonly path: string }
	/** Carries nothing on purpose. */
	| { readonly page: 'person' };

const webLinks = new RegExp(linkInText, 'gi');
const links = /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi;
const longestQuery = 200;

/** What says by itself where it belongs, whatever words stand beside it. */
function placeOf(text: string, scanned: Scanned): SharedPlace | undefined {
	switch (scanned.type) {
		case 'badge':
		case 'proof':
			return { page: 'check', text };
		case 'several':
		case 'own-page':
		case 'gsxt':
			return { page: 'scan', text };
		default: {
			const path = placeOfScanned(scanned, 'camera');
			return path === undefined ? undefined : { page: 'place', path };
		}
	}
}

/** Decides by what was said first, on a site whose origin is `ownOrigin`. */
export function placeOfShared({ text, title, url }: Shared, ownOrigin: string): SharedPlace {
	const said = [text, url, title]
		.map((one) => one.trim().slice(0, longestPasted))
		.filter((one) => one !== '');
	const read = (one: string) => ({ one, scanned: readScanned(one, [ownOrigin]) });
	const parts = said.flatMap((one) => [...(one.match(webLinks) ?? []), one]).map(read);
	for (const { one, scanned } of parts) {
		const place = placeOf(one, scanned);
		if (place !== undefined) return place;
	}
	if (parts.some(({ scanned }) => scanned.type === 'person')) return { page: 'person' };
	const words = [text, title].map((one) => one.replace(links, ' ').trim());
	const q = words.find((one) => /\p{L}/u.test(one));
	if (q !== undefined) return { page: 'search', q: [...q].slice(0, longestQuery).join('') };
	const isExplained = parts[0]?.scanned.type === 'official';
	return { page: isExplained ? 'scan' : 'check', text: said[0] ?? '' };
}
