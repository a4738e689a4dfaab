// Divisions by name, as tables of departments write them: 红谷滩区, 南昌市红谷滩区, 江西省南昌市红谷滩区. Only
// whole names are found: half a name, or one that two divisions bear, is no answer.

import { divisionTable } from './division-table.ts';
import { resolveRegion } from './divisions.ts';

interface NamedDivision {
	readonly code: string;
	readonly name: string;
}

// A name may stand alone, or with the city, the province, or both before it.
function* spellings({ code, name }: NamedDivision): Generator<string> {
	yield name;
	const { current, retired } = divisionTable();
	const province = current.get(`${code.slice(0, 2)}0000`)?.name ?? '';
	if (code.endsWith('0000')) return;
	yield province + name;
	if (code.endsWith('00')) return;
	const cityCode = `${code.slice(0, 4)}00`;
	const city = (current.get(cityCode) ?? retired.get(cityCode))?.name;
	if (city === undefined) return;
	yield city + name;
	yield province + city + name;
}

function codesByName(divisions: Iterable<NamedDivision>): Map<string, Set<string>> {
	const codes = new Map<string, Set<string>>();
	for (const division of divisions) {
		const region = resolveRegion(division.code);
		if (region === undefined) continue;
		for (const name of spellings(division)) {
			codes.set(name, (codes.get(name) ?? new Set()).add(region.code));
		}
	}
	return codes;
}

let tables: readonly ReadonlyMap<string, ReadonlySet<string>>[] | undefined;

/**
 * Gives the code of the division in force that a name means: a name in force means its division, and
 * one that only retired divisions had means what became of them. Undefined for any other text, and
 * for a name that leads to several. Never throws for any text.
 */
export function findRegionCode(text: string): string | undefined {
	tables ??= [divisionTable().current, divisionTable().retired].map((table) =>
		codesByName(table.values()),
	);
	const name = text.normalize('NFKC').replace(/\s/g, '');
	const [code, ...others] = tables.find((table) => table.has(name))?.get(name) ?? [];
	return others.length === 0 ? code : undefined;
}
