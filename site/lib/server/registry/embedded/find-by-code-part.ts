// A part of a code: the beginning, the end or the middle of a USCC, an organisation code or a
// registration number, as far as somebody could read it.
import { normaliseIdentifier } from '@zhixin/api-client/identifiers';
import type { NameIndex } from '../name-index/name-index.ts';
import { codeTerm } from '../name-index/terms.ts';
import { prepared } from './prepared.ts';
import { type SubjectRow, subjectColumns } from './rows.ts';
import type { ShownRelease } from './shown-release.ts';

const shortestPart = 4;
const longestPart = 18;
const fewestDigits = 1;
/** A shorter text with one digit is a word more likely. */
const shortestOfFewDigits = 6;
const mostFound = 200;
/** More subjects than this are not looked at, a bounded number of them being as good as all. */
const mostTried = 400;

/** Letters that no code holds, and what a hand or an eye meant by them (GB 32100-2015, 4.2). */
const slips: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5', V: 'U' };

/** A subject whose code holds what was typed. */
export interface CodePartHit {
	readonly row: SubjectRow & { readonly registration_number: string | null };
	readonly field: 'uscc' | 'registration-number';
	readonly text: string;
	readonly from: number;
	readonly length: number;
}

/** The part of a code that a text may be; none when it is more likely a word. */
export function codePartIn(text: string): string | undefined {
	const written = normaliseIdentifier(text.normalize('NFKC').replace(/l/g, '1'));
	if (written.length < shortestPart || written.length > longestPart) return undefined;
	if (!/^[0-9A-Z]+$/.test(written)) return undefined;
	const digits = written.replace(/[^0-9]/g, '').length;
	if (digits < fewestDigits) return undefined;
	if (digits === fewestDigits && written.length < shortestOfFewDigits) return undefined;
	return written.replace(/[IOZSV]/g, (letter) => slips[letter] ?? letter);
}

function ranksWith(index: NameIndex, part: string): number[] {
	const places = Array.from({ length: part.length - shortestPart + 1 }, (_, at) =>
		index.find(codeTerm(part, at)),
	)
		.filter((place) => place >= 0 && index.hasPostings(place))
		.sort((one, other) => index.count(one) - index.count(other));
	const [rarest] = places;
	if (rarest === undefined) return [];
	const entries = new Uint32Array(Math.min(index.count(rarest), 1 << 18));
	const length = index.entriesOf(rarest, entries);
	let kept = [...entries.subarray(0, length)];
	// One term more leaves few; the codes themselves decide.
	const [, second] = places;
	if (second !== undefined && kept.length > mostTried) {
		const others = new Uint32Array(Math.min(index.count(second), 1 << 18));
		const known = new Set(others.subarray(0, index.entriesOf(second, others)));
		kept = kept.filter((entry) => known.has(entry));
	}
	return kept.slice(0, mostTried).map((entry) => entry + 1);
}

const columns = `${subjectColumns}, s.registration_number`;

function hitIn(row: CodePartHit['row'], part: string): CodePartHit[] {
	const { registration_number: number, uscc } = row;
	const inUscc = uscc.indexOf(part);
	if (inUscc >= 0) {
		return [{ row, field: 'uscc', text: uscc, from: inUscc, length: part.length }];
	}
	const inNumber = number?.indexOf(part) ?? -1;
	if (number === null || inNumber < 0) return [];
	return [{ row, field: 'registration-number', text: number, from: inNumber, length: part.length }];
}

/** The subjects whose code holds `part`: those whose code begins so first, then by rank. */
export function findByCodePart(
	{ database }: ShownRelease,
	index: NameIndex,
	part: string,
	passes: (rank: number) => boolean,
): CodePartHit[] {
	const begin = prepared(
		database,
		`SELECT ${columns} FROM subjects s WHERE s.uscc >= ? AND s.uscc < ? LIMIT ?`,
	).all(part, `${part}~`, mostFound) as unknown as CodePartHit['row'][];
	const byRank = prepared(database, `SELECT ${columns} FROM subjects s WHERE s.rank = ?`);
	const others = ranksWith(index, part).map(
		(rank) => byRank.get(rank) as unknown as CodePartHit['row'],
	);
	const rows = new Map([...begin, ...others].map((row) => [row.rank, row]));
	return [...rows.values()]
		.filter(({ rank }) => passes(rank))
		.flatMap((row) => hitIn(row, part))
		.sort(
			(one, other) =>
				Number(one.from > 0) - Number(other.from > 0) || one.row.rank - other.row.rank,
		)
		.slice(0, mostFound);
}
