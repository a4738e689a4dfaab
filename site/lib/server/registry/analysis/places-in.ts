// Divisions that a query names: “青山湖 养老院” asks for the district as well as for the word.

import { divisionTable } from '#lib/server/divisions/division-table.ts';
import { currentDivisions } from '#lib/server/divisions/divisions.ts';
import { lettersOf } from './letters.ts';

/** A division named in a text, by its letters from `from` to before `to`. */
export interface NamedPlace {
	readonly from: number;
	readonly to: number;
	readonly code: string;
}

const kinds = /(?:省|市|区|县|新区|经济技术开发区)$/;
const shortestName = 2;

let known: ReadonlyMap<string, readonly string[]> | undefined;
let longest = 0;
/** What a name of a division begins with: most letters begin none. */
const firstLetters = new Set<string>();

/** Codes by name, with and without 省, 市, 区, 县. */
function codesByName(): ReadonlyMap<string, readonly string[]> {
	if (known !== undefined) return known;
	const codes = new Map<string, string[]>();
	for (const { code } of currentDivisions()) {
		const name = divisionTable().current.get(code)?.name ?? '';
		for (const spelling of new Set([name, name.replace(kinds, '')])) {
			const letters = lettersOf(spelling);
			if (letters.length < shortestName) continue;
			const key = letters.join('');
			codes.set(key, [...(codes.get(key) ?? []), code]);
			longest = Math.max(longest, letters.length);
			firstLetters.add(letters[0] ?? '');
		}
	}
	known = codes;
	return codes;
}

/** Where the longest name of a division ends that begins at `from`, with its codes. */
function placeAt(
	codes: ReadonlyMap<string, readonly string[]>,
	letters: readonly string[],
	from: number,
): { to: number; codes: readonly string[] } | undefined {
	if (!firstLetters.has(letters[from] ?? '')) return undefined;
	for (let to = Math.min(letters.length, from + longest); to - from >= shortestName; to -= 1) {
		const found = codes.get(letters.slice(from, to).join(''));
		if (found !== undefined) return { to, codes: found };
	}
	return undefined;
}

/** Where the divisions end with which these letters begin; 0 when they begin with none. */
export function endOfPlaces(letters: readonly string[]): number {
	const codes = codesByName();
	let end = 0;
	for (;;) {
		const place = placeAt(codes, letters, end);
		if (place === undefined) return end;
		end = place.to;
	}
}

/** The divisions that these letters name, the longest name at each place. */
export function placesIn(letters: readonly string[]): NamedPlace[] {
	const codes = codesByName();
	const places: NamedPlace[] = [];
	for (let from = 0; from < letters.length; ) {
		const place = placeAt(codes, letters, from);
		const to = place?.to ?? from + 1;
		for (const code of place?.codes ?? []) places.push({ from, to, code });
		from = to;
	}
	return places;
}
