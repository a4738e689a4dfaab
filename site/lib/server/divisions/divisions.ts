// Administrative divisions: where a subject is today, and where its code was given. A division has
// one name wherever it stands alone, with its city before it (南昌市青云谱区): some cities share the
// names of their districts. Provinces other than Jiangxi are known as a whole only, by their Chinese
// name: an English page is for who visits Jiangxi, and its English names are those that were checked.

import type { Region, RegionNode, RegistrarDivision } from '@zhixin/api-client';
import { divisionTable } from './division-table.ts';

const jiangxi = '36';

function isProvince(code: string): boolean {
	return code.endsWith('0000');
}

function cityOf(code: string): string {
	return `${code.slice(0, 4)}00`;
}

function above(code: string): string {
	return code.endsWith('00') ? `${code.slice(0, 2)}0000` : cityOf(code);
}

// A county of before 2000 stands below a prefecture that is retired itself.
function fullName(code: string, name: string): string {
	if (code.endsWith('00')) return name;
	const { current, retired } = divisionTable();
	const city = current.get(cityOf(code)) ?? retired.get(cityOf(code));
	return `${city?.name ?? ''}${name}`;
}

/** The names of a division; the English one stands in the data as it is read alone. */
function namesOf(code: string, { name, en }: { readonly name: string; readonly en: string }) {
	return {
		name: fullName(code, name),
		...(code.startsWith(jiangxi) ? { englishName: en } : {}),
	};
}

// The next code to ask when one is not in force: its only successor, else the division above.
function leadsTo(code: string): string {
	const [successor, ...others] = divisionTable().retired.get(code)?.successors ?? [];
	if (successor !== undefined && others.length === 0) return successor;
	return above(code);
}

/**
 * Gives the division in force that a code belongs to today: itself, its only successor, or the
 * nearest division above it, which for a code in no edition is found by its first four, then two
 * digits. Undefined when it is not six digits of a known province. Never throws for any text.
 */
export function resolveRegion(code: string): Region | undefined {
	if (!/^\d{6}$/.test(code)) return undefined;
	const { current } = divisionTable();
	const asked = new Set<string>();
	let next = code;
	// A circle can only come from a mistake in the data file.
	while (!asked.has(next)) {
		const division = current.get(next);
		if (division !== undefined) return { code: next, ...namesOf(next, division) };
		asked.add(next);
		next = leadsTo(next);
	}
	return undefined;
}

/** Tells whether a code is a division in force. Never throws for any text. */
export function isKnownRegion(code: string): boolean {
	return divisionTable().current.has(code);
}

/**
 * Describes positions 3 to 8 of a credit code: the registrar's division, as it was called when the
 * code was given. `unlisted` is common on valid codes, and all that can be said of divisions below
 * other provinces.
 */
export function describeRegistrar(code: string): RegistrarDivision {
	const { current, districtsTogether, national, retired } = divisionTable();
	if (code === national.code) {
		return { code, name: national.name, englishName: national.en, edition: 'current' };
	}
	const division = current.get(code);
	if (division !== undefined) return { code, ...namesOf(code, division), edition: 'current' };
	if (districtsTogether.has(code)) {
		const en = `Districts of ${current.get(cityOf(code))?.en}`;
		return { code, ...namesOf(code, { name: '市辖区', en }), edition: 'current' };
	}
	const gone = retired.get(code);
	if (gone === undefined) return { code, name: null, edition: 'unlisted' };
	return { code, ...namesOf(code, gone), edition: 'retired' };
}

/** Gives all divisions in force with the one above each, in code order. */
export function currentDivisions(): RegionNode[] {
	return Array.from(divisionTable().current.values(), ({ code, ...division }) => ({
		code,
		...namesOf(code, division),
		parent: isProvince(code) ? null : above(code),
	}));
}

/** Gives the first and last code of a division with all that is below it. */
export function regionRange(code: string): [from: string, to: string] {
	if (isProvince(code)) return [code, `${code.slice(0, 2)}9999`];
	if (code.endsWith('00')) return [code, `${code.slice(0, 4)}99`];
	return [code, code];
}
