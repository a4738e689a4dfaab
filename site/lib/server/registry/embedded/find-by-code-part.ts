// A part of a code: the beginning, the end or the middle of a USCC, an organisation code or a
// registration number, as far as somebody could read it.
import { normaliseIdentifier } from '@zhixin/api-client/identifiers';
import type { NameIndex } from '../name-index/name-index.ts';
import { codeTerm } from '../name-index/terms.ts';
import { prepared } from './prepared.ts';
import { type SubjectRow, subjectColumns } from './rows.ts';
import type { ShownRelease } from './shown-release.ts';

const shortestPart = 4;
const wholeCode = 18;
const fewestDigits = 1;
/** A shorter text with one digit is a word more likely. */
const shortestOfFewDigits = 6;
const mostFound = 200;
/** More subjects than this are not looked at, a bounded number of them being as good as all. */
const mostTried = 400;
/** Of the rarest four characters of a part, so many subjects are asked for the rest of it. */
const mostRead = 1 << 18;
/** So few are looked at without asking for more of the part. */
const fewToTry = 40;
const bufferLength = 4_096;
/** The four characters at which a USCC is found begin behind its division: so many stand before. */
const longestBeforeTerms = 6;

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
	if (written.length < shortestPart || written.length >= wholeCode) return undefined;
	if (!/^[0-9A-Z]+$/.test(written)) return undefined;
	const digits = written.replace(/[^0-9]/g, '').length;
	if (digits < fewestDigits) return undefined;
	if (digits === fewestDigits && written.length < shortestOfFewDigits) return undefined;
	return written.replace(/[IOZSV]/g, (letter) => slips[letter] ?? letter);
}

/** Leaves those of `entries`, ascending, that hold the term at `place` as well; gives their number. */
function keepWith(
	index: NameIndex,
	place: number,
	entries: Uint32Array,
	buffer: Uint32Array,
): number {
	index.openPostings(place);
	let kept = 0;
	let at = 0;
	for (;;) {
		const length = index.nextEntries(buffer);
		if (length === 0) return kept;
		for (let read = 0; read < length; read += 1) {
			const entry = buffer[read] as number;
			while ((entries[at] as number) < entry) at += 1;
			if (at >= entries.length) return kept;
			if (entries[at] !== entry) continue;
			entries[kept] = entry;
			kept += 1;
		}
	}
}

/** The first ranks whose codes hold every four characters of `part`: few hold them apart and not it. */
function ranksWith(
	index: NameIndex,
	part: string,
	passes: (rank: number) => boolean,
): readonly number[] {
	const terms = Array.from({ length: part.length - shortestPart + 1 }, (_, at) =>
		codeTerm(part, at),
	);
	const places = [...new Set(terms)].map((term) => index.find(term));
	if (places.some((place) => place < 0)) return [];
	const [rarest, ...others] = places
		.filter((place) => index.hasPostings(place))
		.sort((one, other) => index.count(one) - index.count(other));
	if (rarest === undefined) return [];
	const read = new Uint32Array(Math.min(index.count(rarest), mostRead));
	let entries = read.subarray(0, index.entriesOf(rarest, read));
	const buffer = new Uint32Array(bufferLength);
	for (const place of others) {
		if (entries.length <= fewToTry) break;
		entries = entries.subarray(0, keepWith(index, place, entries, buffer));
	}
	const ranks: number[] = [];
	for (const entry of entries) {
		if (passes(entry + 1)) ranks.push(entry + 1);
		if (ranks.length === mostTried) break;
	}
	return ranks;
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

function beginningWith({ database }: ShownRelease, part: string): CodePartHit['row'][] {
	return ['uscc', 'registration_number'].flatMap(
		(column) =>
			prepared(
				database,
				`SELECT ${columns} FROM subjects s WHERE s.${column} >= ? AND s.${column} < ? LIMIT ?`,
			).all(part, `${part}~`, mostFound) as unknown as CodePartHit['row'][],
	);
}

/** What of `part` is behind the division of a code, should it begin within that or before. */
function behindDivision(part: string): string[] {
	const [digits = ''] = /^\w?\d*/.exec(part) ?? [];
	// The longer it is, the further in front it must begin.
	const first = Math.max(1, longestBeforeTerms + part.length - wholeCode);
	const last = Math.min(digits.length, longestBeforeTerms - 1, part.length - shortestPart);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => part.slice(first + at));
}

/** What was found for a part of a code. */
export interface CodePartHits {
	readonly hits: readonly CodePartHit[];
	/** Whether there may be more. */
	readonly cut: boolean;
}

/** The subjects whose code holds `part`: those whose code begins so first, then by rank. */
export function findByCodePart(
	shown: ShownRelease,
	index: NameIndex,
	part: string,
	passes: (rank: number) => boolean,
): CodePartHits {
	const byRank = prepared(shown.database, `SELECT ${columns} FROM subjects s WHERE s.rank = ?`);
	const rowsWith = (held: string) =>
		ranksWith(index, held, passes).map((rank) => byRank.get(rank) as unknown as CodePartHit['row']);
	const hitsIn = (rows: readonly CodePartHit['row'][]) =>
		[...new Map(rows.map((row) => [row.rank, row])).values()]
			.filter(({ rank }) => passes(rank))
			.flatMap((row) => hitIn(row, part));
	const beginning = beginningWith(shown, part);
	const first = hitsIn(beginning);
	const isFull = first.length >= mostFound;
	const rows = isFull ? [] : rowsWith(part);
	const found = isFull ? first : hitsIn([...beginning, ...rows]);
	const hits = found.length > 0 ? found : hitsIn(behindDivision(part).flatMap(rowsWith));
	hits.sort(
		(one, other) => Number(one.from > 0) - Number(other.from > 0) || one.row.rank - other.row.rank,
	);
	const cut = hits.length > mostFound || beginning.length >= mostFound || rows.length >= mostTried;
	return { hits: hits.slice(0, mostFound), cut };
}
