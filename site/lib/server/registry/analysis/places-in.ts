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

/** What may follow some letters in the name of a division, and whose name they are by themselves. */
interface Beginning {
	readonly next: Map<string, Beginning>;
	codes: string[];
}

let known: Beginning | undefined;

/** All names, with and without 省, 市, 区, 县, letter by letter: most letters begin none. */
function beginnings(): Beginning {
	if (known !== undefined) return known;
	const root: Beginning = { next: new Map(), codes: [] };
	for (const { code } of currentDivisions()) {
		const name = divisionTable().current.get(code)?.name ?? '';
		for (const spelling of new Set([name, name.replace(kinds, '')])) {
			const letters = lettersOf(spelling);
			if (letters.length < shortestName) continue;
			let node = root;
			for (const letter of letters) {
				const next = node.next.get(letter) ?? { next: new Map(), codes: [] };
				node.next.set(letter, next);
				node = next;
			}
			node.codes.push(code);
		}
	}
	known = root;
	return root;
}

/** Where the longest name of a division ends that begins at `from`, with its codes. */
function placeAt(
	letters: readonly string[],
	from: number,
): { to: number; codes: readonly string[] } | undefined {
	let longest: { to: number; codes: readonly string[] } | undefined;
	let node = beginnings().next.get(letters[from] ?? '');
	for (let to = from + 1; node !== undefined; to += 1) {
		if (node.codes.length > 0) longest = { to, codes: node.codes };
		node = node.next.get(letters[to] ?? '');
	}
	return longest;
}

/** Where the divisions end with which these letters begin; 0 when they begin with none. */
export function endOfPlaces(letters: readonly string[]): number {
	let end = 0;
	for (;;) {
		const place = placeAt(letters, end);
		if (place === undefined) return end;
		end = place.to;
	}
}

/** The divisions that these letters name, the longest name at each place. */
export function placesIn(letters: readonly string[]): NamedPlace[] {
	const places: NamedPlace[] = [];
	for (let from = 0; from < letters.length; ) {
		const place = placeAt(letters, from);
		const to = place?.to ?? from + 1;
		for (const code of place?.codes ?? []) places.push({ from, to, code });
		from = to;
	}
	return places;
}
