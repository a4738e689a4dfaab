// The name of a person whose number stood behind it: 张三（身份证…）. Asked when the numbers are out.

import compound from '../profiles/compound-surnames.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

const COMPOUND: ReadonlySet<string> = new Set(compound.surnames);
const SURNAMES: ReadonlySet<string> = new Set(words.surnames);
const BEFORE_NUMBER =
	/(\p{Script=Han}{2,4})(?=(?:[（(]|[，,]\s*[男女][，,])[^（）()。；;]{0,40}(?:身份证|身份号码|证件号)[^（）()。；;]{0,12}\[已隐去\]|(?:的)?(?:公民|居民)?身份(?:证|号码)[号码件:：为是\s]{0,6}\[已隐去\])/gu;

// 当事人张三: the name begins at the surname that leaves most of it, but no longer than a name is.
function nameStart(text: string): number {
	for (let start = 0; start <= text.length - 2; start += 1) {
		const rest = text.length - start;
		if (rest >= 3 && COMPOUND.has(text.slice(start, start + 2))) return start;
		if (rest <= 3 && SURNAMES.has(text.charAt(start))) return start;
	}
	return Math.max(0, text.length - 3);
}

/** Replaces the names that stand before a number of a person that was taken out. */
export function replaceNames(text: string, replacement: string): string {
	return text.replace(BEFORE_NUMBER, (name) => name.slice(0, nameStart(name)) + replacement);
}
