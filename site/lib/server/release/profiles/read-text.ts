// The first thing done to every cell: what is only noise, and what says "nothing".

import data from './null-spellings.json' with { type: 'json' };

const NOTHING: ReadonlySet<string> = new Set(data.spellings);
const LONGEST_NOTHING = Math.max(...data.spellings.map((spelling) => spelling.length));

// Control, zero-width and bidi characters, halves of surrogate pairs, and any white space that is
// not a simple space.
const NOISE = /[^\S ]|\p{Cf}|\p{Cc}|\p{Cs}/u;
// Line breaks and tabs part words; the others part nothing.
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cf}\p{Cc}\p{Cs}]/gu;

/**
 * Gives the text of a cell with single spaces and without invisible characters, or `null` when it
 * is empty or one of the words by which files say that they have nothing (`null`, `--`, 无).
 * Everything else stays as the source writes it. Never throws.
 */
export function readText(cell: string): string | null {
	let text = cell.trim();
	if (NOISE.test(text) || text.includes('  ')) {
		text = text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
	}
	if (text === '') return null;
	if (text.length > LONGEST_NOTHING) return text;
	return NOTHING.has(text.normalize('NFKC').toLowerCase()) ? null : text;
}
