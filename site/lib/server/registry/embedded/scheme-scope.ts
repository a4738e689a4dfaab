// Whether any scheme says anything of a subject, asked of each row of a search: nearly all are of
// other trades, and to evaluate five schemes for each of them would cost more than the search.
import type { DatabaseSync } from 'node:sqlite';
import { allSchemes } from '#lib/server/badges/schemes.ts';

/** What of a subject tells whether a scheme is about it. */
export interface ScopedRow {
	readonly rank: number;
	readonly name: string;
	readonly business_scope: string | null;
}

/** The column of a subject's business scope, for rows that are asked about. */
export const scopeColumn = `s.detail ->> '$.businessScope' AS business_scope`;

function ranksInRegisters(database: DatabaseSync, registers: readonly string[]): Set<number> {
	const rows = database
		.prepare(
			`SELECT rank FROM subjects WHERE uscc IN (
				SELECT uscc FROM records WHERE type = 'register' AND code IN (SELECT value FROM json_each(?)))`,
		)
		.all(JSON.stringify(registers));
	return new Set(rows.map(({ rank }) => Number(rank)));
}

/**
 * Gives the function that says whether some version of some scheme may be about a subject, by words or
 * because it stands in a register, shown or not. What it says no to has no badge to be stated.
 */
export function createScopeTest(database: DatabaseSync): (row: ScopedRow) => boolean {
	const versions = allSchemes().flatMap((scheme) => scheme.versions);
	const wordsOf = (pick: (version: (typeof versions)[number]) => readonly string[]) => [
		...new Set(versions.flatMap(pick)),
	];
	const nameWords = wordsOf(({ scope }) => scope.nameWords);
	const scopeWords = wordsOf(({ scope }) => scope.scopeWords);
	const registers = wordsOf(({ routes, scope }) => [
		...scope.registers,
		...routes.flatMap(({ requires }) => requires.map(({ register }) => register)),
	]);
	let registered: ReadonlySet<number> | undefined;
	return ({ business_scope: scope, name, rank }) => {
		registered ??= ranksInRegisters(database, registers);
		return (
			registered.has(rank) ||
			nameWords.some((word) => name.includes(word)) ||
			(scope !== null && scopeWords.some((word) => scope.includes(word)))
		);
	};
}
