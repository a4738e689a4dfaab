// What a person may have meant. A wrong guess shows somebody else's record, so a suggestion must
// fit in every respect at once, and is only ever offered.

import { normaliseIdentifier } from './normalise.ts';
import { organisationCodeFits } from './organisation-code.ts';
import { isUscc, type Uscc, usccCheckCharacter } from './uscc-check.ts';
import { classOf } from './uscc-classes.ts';

const MOST_SUGGESTIONS = 5;

// The letters that GB 32100-2015 leaves out, and what they are mistaken for.
const MEANT: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5', V: 'U' };

function replaceLookalikes(text: string): string {
	return text.replace(/[IOZSV]/g, (letter) => MEANT[letter] ?? letter);
}

function swapAt(text: string, index: number): string {
	return text.slice(0, index) + text.charAt(index + 1) + text.charAt(index) + text.slice(index + 2);
}

// Typing and copying lose the last character most often, and the check of the organisation code
// at the very end shows that nothing was lost before: then the 18th follows. A character lost
// elsewhere has some 500 candidates, one or two of which fit by chance: naming those would be
// inventing.
function complete(body: string): string[] {
	return /^[0-9A-HJ-NPQRTUWXY]{17}$/.test(body) ? [body + usccCheckCharacter(body)] : [];
}

// One slip at a time: the alphabet tells look-alikes apart surely, while every further pair tried
// adds its chance of a stranger's code.
function listCandidates(text: string): string[] {
	if (text.length === 17) return complete(text);
	if (text.length !== 18) return [];
	const replaced = replaceLookalikes(text);
	if (replaced !== text) return [replaced];
	return Array.from({ length: 17 }, (_, index) => swapAt(text, index));
}

function fitsInEveryRespect(text: string): text is Uscc {
	return (
		isUscc(text) && organisationCodeFits(text.slice(8, 17)) && classOf(text).category !== undefined
	);
}

/**
 * Gives codes that an invalid text may have meant: I, O, Z, S, V read as 1, 0, 2, 5, U; two
 * neighbours swapped; or the 18th character left out. In order of position, five at most, never
 * the text itself and none for a valid one. Each has both check characters right (GB 32100-2015,
 * GB 11714) and a known class. The inner check is silent on a swap among the first eight: of real
 * wrong codes one in nine has a stranger that fits, so offer only what the register holds. Never
 * throws.
 */
export function suggestUsccs(text: string): readonly Uscc[] {
	const normalised = normaliseIdentifier(text);
	if (isUscc(normalised)) return [];
	const fitting = listCandidates(normalised).filter(fitsInEveryRespect);
	return [...new Set(fitting)].slice(0, MOST_SUGGESTIONS);
}
