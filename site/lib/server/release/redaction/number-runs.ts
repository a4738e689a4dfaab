// Numbers as people write them: 138 0013 8000, 110101-19900307-4514, 6222 0212 … A run is cut at its
// spaces and hyphens, and neighbouring pieces are tried together.

/** A number inside a text, without its spaces and hyphens, and what stands around it. */
export interface FoundNumber {
	readonly digits: string;
	/** Lengths of its pieces. */
	readonly pieces: readonly number[];
	readonly before: string;
	readonly after: string;
}

interface Piece {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const RUN = /(?<![0-9A-Za-z])\+?\d+(?:[ -]\d+)*(?:[ -]?[Xx])?(?![0-9A-Za-z])/g;
const PIECE = /\+?\d+[Xx]?|[Xx]/g;
const LONGEST = 30;
const SHORTEST = 9;
const CONTEXT = 14;

function findInRun(
	text: string,
	pieces: readonly Piece[],
	from: number,
	isPersonal: (number: FoundNumber) => boolean,
): number | undefined {
	let digits = '';
	const lengths: number[] = [];
	for (let to = from; to < pieces.length && digits.length <= LONGEST; to += 1) {
		const piece = pieces[to];
		if (piece === undefined) break;
		const own = piece.text.replace('+', '');
		digits += own;
		lengths.push(own.length);
		if (digits.length < SHORTEST || digits.length > LONGEST) continue;
		const { start = 0 } = pieces[from] ?? {};
		const number = {
			digits,
			pieces: lengths,
			before: text.slice(Math.max(0, start - CONTEXT), start),
			after: text.slice(piece.end, piece.end + 4),
		};
		if (isPersonal(number)) return to;
	}
	return undefined;
}

/** Replaces each number of which `isPersonal` says so. */
export function replaceNumbers(
	text: string,
	isPersonal: (number: FoundNumber) => boolean,
	replacement: string,
): string {
	return text.replace(RUN, (run, offset: number) => {
		if (run.length < SHORTEST) return run;
		const pieces = Array.from(run.matchAll(PIECE), (match) => {
			const start = offset + match.index;
			return { text: match[0], start, end: start + match[0].length };
		});
		let result = '';
		let kept = offset;
		for (let from = 0; from < pieces.length; from += 1) {
			const to = findInRun(text, pieces, from, isPersonal);
			if (to === undefined) continue;
			result += text.slice(kept, pieces[from]?.start) + replacement;
			kept = pieces[to]?.end ?? kept;
			from = to;
		}
		return result + text.slice(kept, offset + run.length);
	});
}
