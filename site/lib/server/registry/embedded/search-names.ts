// Names in three tiers: the whole name, names that begin so, names that hold it. Each tier is read
// in the order of an index, from a keyset, so that the hundredth page costs what the first does.
import type { DatabaseSync } from 'node:sqlite';
import type { MatchReason } from '@zhixin/api-client';
import { z } from 'zod';
import { gramsToFind } from '../analysis/name-key.ts';
import type { Condition } from './filters.ts';
import { prepared } from './prepared.ts';
import { type SubjectRow, subjectColumns } from './rows.ts';

/** The last row of a page: the tier of its match, its name key, its rank. */
export const namePlace = z.strictObject({
	tier: z.int().min(0),
	key: z.string(),
	rank: z.int().min(0),
});
type Place = z.infer<typeof namePlace>;

/** A row of `subjects` with the tier in which it was found. */
export interface NameHit {
	readonly row: SubjectRow;
	readonly tier: number;
	readonly reason: MatchReason;
}

interface Tier {
	readonly reason: MatchReason;
	readonly sql: (filter: Condition) => string;
	readonly values: (key: string, after: Place | undefined) => (string | number)[];
}

/** Sorts after every character that a key can hold. */
const afterAllKeys = '\u{10FFFF}';

const matchExpression = (key: string) =>
	gramsToFind(key)
		.map((gram) => `"${gram}"`)
		.join(' ');

const tiers: readonly Tier[] = [
	{
		reason: 'exact',
		sql: (filter) =>
			`SELECT ${subjectColumns} FROM subjects s
			WHERE s.name_key = ? AND s.rank > ? AND ${filter.sql}
			ORDER BY s.rank LIMIT ?`,
		values: (key, after) => [key, after?.rank ?? 0],
	},
	{
		reason: 'prefix',
		sql: (filter) =>
			`SELECT ${subjectColumns} FROM subjects s
			WHERE (s.name_key, s.rank) > (?, ?) AND s.name_key < ? AND ${filter.sql}
			ORDER BY s.name_key, s.rank LIMIT ?`,
		// Without a place the tier begins behind the last row whose whole key this is.
		values: (key, after) => [
			after?.key ?? key,
			after?.rank ?? Number.MAX_SAFE_INTEGER,
			key + afterAllKeys,
		],
	},
	{
		reason: 'part',
		sql: (filter) =>
			`SELECT ${subjectColumns} FROM name_grams g CROSS JOIN subjects s ON s.rank = g.rowid
			WHERE g.name_grams MATCH ? AND g.rowid > ? AND instr(s.name_key, ?) > 1 AND ${filter.sql}
			ORDER BY g.rowid LIMIT ?`,
		values: (key, after) => [matchExpression(key), after?.rank ?? 0, key],
	},
];

/** Up to `limit` names with `key` in them, best tier first, from behind `after`. */
export function searchNames(
	database: DatabaseSync,
	key: string,
	filter: Condition,
	after: Place | undefined,
	limit: number,
): NameHit[] {
	const hits: NameHit[] = [];
	for (let tier = after?.tier ?? 0; tier < tiers.length && hits.length < limit; tier += 1) {
		const { reason, sql, values } = tiers[tier] as Tier;
		const from = tier === after?.tier ? after : undefined;
		const rows = prepared(database, sql(filter)).all(
			...values(key, from),
			...filter.values,
			limit - hits.length,
		);
		for (const row of rows) hits.push({ row: row as unknown as SubjectRow, tier, reason });
	}
	return hits;
}

/** How many names hold `key`, counted up to `bound`. */
export function countNames(
	database: DatabaseSync,
	key: string,
	filter: Condition,
	bound: number,
): number {
	const counted = prepared(
		database,
		`SELECT count(*) AS found FROM (
				SELECT 1 FROM name_grams g CROSS JOIN subjects s ON s.rank = g.rowid
				WHERE g.name_grams MATCH ? AND instr(s.name_key, ?) > 0 AND ${filter.sql} LIMIT ?)`,
	).get(matchExpression(key), key, ...filter.values, bound);
	return Number(counted?.found ?? 0);
}
