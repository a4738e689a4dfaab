// What of a pasted text may be a name: a licence is photographed and read by a machine, a message is
// forwarded as it is. The words to look for are in `pasted-words.json`.
import words from './pasted-words.json' with { type: 'json' };

const longestFirst = (list: readonly string[]) =>
	[...list].sort((one, other) => other.length - one.length);

/** Behind 有限公司 the label is 类型 and not 公司类型. */
const beginsAsNamesEnd = /^(?:公司|企业)/u;

/** A label may be set apart: 名 称：. */
const spaced = (label: string) =>
	beginsAsNamesEnd.test(label) ? `(?<!\\p{Script=Han})${label}` : Array.from(label).join('\\s*');

const anyOf = (list: readonly string[]) => longestFirst(list).map(spaced).join('|');

const allLabels = [...words.nameLabels, ...words.otherLabels];
const named = new RegExp(
	`(?:^|[^\\p{Script=Han}])(?:${anyOf(words.nameLabels)})\\s*[:：]\\s*(.+?)(?=[\\s，,；;。|]*(?:${anyOf(allLabels)})\\s*[:：]|[\\r\\n，,；;。|]|$)`,
	'iu',
);
const labelled = new RegExp(`(?:${anyOf(words.otherLabels)})\\s*[:：]`, 'u');
const phrases = new RegExp(longestFirst(words.phrases).join('|'), 'gu');
const sentenceEnds = /[\r\n。？?！!；;，,|]+/u;

/** A text of so many characters and more is pasted rather than typed. */
const pastedFrom = 12;
const mostPieces = 4;
const longestName = 40;
/** More of a text is not looked at: no name is so far from its beginning. */
const mostRead = 600;

/**
 * The pieces of a text that may be a name, the likeliest first; at least one, and at most a few.
 */
export function namesIn(text: string): string[] {
	const read = text.slice(0, mostRead).trim();
	const afterLabel = named.exec(read)?.[1]?.trim();
	if (afterLabel !== undefined && afterLabel !== '') return [afterLabel];
	if (Array.from(read).length < pastedFrom && !/[\r\n]/.test(read)) {
		const rest = read.replace(phrases, ' ').trim();
		return rest === '' || rest === read ? [read] : [rest, read];
	}
	const pieces = read
		.split(sentenceEnds)
		.filter((piece) => !labelled.test(piece))
		.map((piece) => piece.replace(phrases, ' ').trim())
		.filter((piece) => /[\p{L}\p{N}]{2}/u.test(piece));
	// A machine that reads a picture breaks a line within a name.
	const joined = read.replace(/[\r\n]+\s*/g, '');
	if (joined !== read && Array.from(joined).length <= longestName) pieces.push(joined);
	const longest = [...new Set(pieces)].sort((one, other) => other.length - one.length);
	return longest.length === 0 ? [read] : longest.slice(0, mostPieces);
}
