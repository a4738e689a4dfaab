// Where a subject is found by division: what the row says, else what its code says.

import {
	currentDivisions,
	describeRegistrar,
	resolveRegion,
} from '#lib/server/divisions/divisions.ts';
import { findRegionCode } from '#lib/server/divisions/find-region.ts';

/** A division in force where there is one, and whether the code it came from stands in no edition. */
export interface RegionReading {
	readonly code: string;
	readonly isUnlisted: boolean;
}

// A register of a province uses some hundreds of codes over and over.
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, RegionReading>();

let detailedProvinces: ReadonlySet<string> | undefined;

// Of other provinces the table has the province alone: that a county is not in it says nothing.
function isDetailed(code: string): boolean {
	detailedProvinces ??= new Set(
		currentDivisions()
			.filter(({ parent }) => parent !== null)
			.map((division) => division.code.slice(0, 2)),
	);
	return detailedProvinces.has(code.slice(0, 2));
}

function read(given: string, registrar: string): RegionReading {
	const region = resolveRegion(given);
	const isUnlisted =
		describeRegistrar(given).edition === 'unlisted' && (region === undefined || isDetailed(given));
	// The code as it stands where nothing above it is known: 100000, the national registrar.
	return { code: (region ?? resolveRegion(registrar))?.code ?? registrar, isUnlisted };
}

/**
 * Gives the division that a cell names: by six digits, by the longer codes of statistics, which begin
 * with them, or by a whole name. Undefined where it names none for certain.
 */
export function readDivision(cell: string | null): string | undefined {
	if (cell === null) return undefined;
	return /^\d{6}/.exec(cell)?.[0] ?? findRegionCode(cell);
}

/**
 * Reads a division cell; without one, takes the registrar's division inside the code. Gives its successor or the nearest
 * division above it that is in force. Never refuses a row: registrars' divisions that stand in no
 * edition of GB/T 2260 are on thousands of valid codes.
 */
export function readRegion(cell: string | null, registrar: string): RegionReading {
	const given = readDivision(cell) ?? registrar;
	const key = given + registrar;
	const known = remembered.get(key);
	if (known !== undefined) return known;
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	const reading = read(given, registrar);
	remembered.set(key, reading);
	return reading;
}
