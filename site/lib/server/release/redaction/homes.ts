// Home addresses: what follows 家住, 住址 and the like. The registered address of an organisation
// (住所) is public, and nothing here touches it.

import words from './words.json' with { type: 'json' };

const HOME = new RegExp(
	`(${words.home})\\s*([^\\[\\]，,。；;、（）()\\s]{3,60}?)(?=[\\[\\]，,。；;、（）()\\s]|$)`,
	'gu',
);
const PLACE = /[省市县区镇乡村路街道巷号栋幢楼室组]/u;
const END = new RegExp(`^(.*(?:${words.homeEnd}))`, 'u');

/** Replaces home addresses up to their last part; leaves the word before them. */
export function replaceHomes(text: string, replacement: string): string {
	return text.replace(HOME, (whole, word: string, address: string) => {
		if (!PLACE.test(address)) return whole;
		const end = END.exec(address)?.[1] ?? address;
		return word + replacement + address.slice(end.length);
	});
}
