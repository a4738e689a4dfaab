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
		}
	}
	known = codes;
	return codes;
}

/** The divisions that these letters name, the longest name at each place. */
export function placesIn(letters: readonly string[]): NamedPlace[] {
	const codes = codesByName();
	const places: NamedPlace[] = [];
	for (let from = 0; from < letters.length; ) {
		let to = Math.min(letters.length, from + longest);
		let found: readonly string[] | undefined;
		for (; to - from >= shortestName; to -= 1) {
			found = codes.get(letters.slice(from, to).join(''));
			if (found !== undefined) break;
		}
		for (const code of found ?? []) places.push({ from, to, code });
		from = found === undefined ? from + 1 : to;
	}
	return places;
}
