// The codes that a licence, its QR code or a copied line carries among other words. A wrong one shows
// a stranger's record, so a code must stand alone, or fit in every respect.

import { classifyIdentifier } from './find-identifier.ts';
import { asUscc, readUscc, type Uscc } from './uscc.ts';

const codeLength = 18;

/** How codes are printed for the eye: by their parts, as on a licence, or by fours. */
const printedForms = ['2 6 9 1', '4 4 4 4 2'];

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Words of Latin letters and digits with nothing but spaces, dashes and line breaks between them. */
const rows = /[0-9A-Z]+(?:[\s\p{Z}\p{Pd}\p{Cc}\u{2212}]+[0-9A-Z]+)*/gu;
const between = /[^0-9A-Z]+/;
const latinWord = /^[A-Z]{3,}$/;

/** A code that stands alone; one that may be a person's number is none. */
function codeAlone(text: string): readonly Uscc[] {
	const found = classifyIdentifier(text);
	if (found.type !== 'uscc') return [];
	return found.reading.category === undefined ? [] : [found.reading.uscc];
}

function soundCode(text: string): readonly Uscc[] {
	const code = asUscc(text);
	if (code === undefined) return [];
	const reading = readUscc(code);
	return reading.outcome === 'valid' && reading.warnings.length === 0 ? [code] : [];
}

/** Codes inside a longer run: by chance one in thirty would fit, so nothing may speak against it. */
function codesInRun(run: string): readonly Uscc[] {
	if (run.length === codeLength) return codeAlone(run);
	const places = Array.from({ length: Math.max(0, run.length - codeLength + 1) }, (_, at) => at);
	return places.flatMap((at) => soundCode(run.slice(at, at + codeLength)));
}

const formOf = (groups: readonly string[]) => groups.map(({ length }) => length).join(' ');

/** A code in groups among other words: in a form that is printed, and fitting in every respect. */
function printedCodes(words: readonly string[]): readonly Uscc[] {
	return words.flatMap((_, at) =>
		printedForms.flatMap((form) => {
			const groups = words.slice(at, at + form.split(' ').length);
			return formOf(groups) === form ? soundCode(groups.join('')) : [];
		}),
	);
}

/** A code in groups of any form, as all that stands there beside words of letters. */
function codeInGroups(words: readonly string[]): readonly Uscc[] {
	const isGroup = (word: string) => !latinWord.test(word);
	const from = words.findIndex(isGroup);
	const to = words.length - [...words].reverse().findIndex(isGroup);
	const groups = words.slice(from, to);
	if (groups.length < 2) return [];
	return formOf(groups) === printedForms[0]
		? codeAlone(groups.join(''))
		: soundCode(groups.join(''));
}

/**
 * Gives the codes that stand in words, each once: `统一社会信用代码:…;名称:…`, in full width, in
 * lower case, in groups, over several lines. Never joins words of digits that only happen to be
 * neighbours. Never throws.
 */
export function usccsInText(text: string): readonly Uscc[] {
	const plain = text.normalize('NFKC').replace(invisible, '');
	const upper = plain.replace(/[a-z]/g, (letter) => letter.toUpperCase());
	const found = (upper.match(rows) ?? []).flatMap((row) => {
		const words = row.split(between);
		return [...words.flatMap(codesInRun), ...printedCodes(words), ...codeInGroups(words)];
	});
	return [...new Set(found)];
}
