// Who may be granted the badge of a scheme: whoever stands in one of its registers, whether or not
// that may be shown now. Who of them is granted it is evaluated when it is asked.
import type { DatabaseSync } from 'node:sqlite';
import type { SchemeId, Uscc } from '@zhixin/api-client';
import { schemeOf } from '#lib/server/badges/schemes.ts';

/** One of them. */
export interface SchemeCandidate {
	readonly rank: number;
	readonly uscc: Uscc;
	readonly name: string;
	readonly region: string;
}

/** Those of one scheme. */
export interface SchemeCandidates {
	/** By division, then by name as a Chinese reader sorts it: an order that ranks nobody. */
	readonly inOrder: readonly SchemeCandidate[];
	readonly ranks: ReadonlySet<number>;
}

const byName = new Intl.Collator('zh-CN-u-co-pinyin');

function registersOf(id: SchemeId): string[] {
	const versions = schemeOf(id)?.versions ?? [];
	const required = versions.flatMap(({ routes }) => routes.flatMap(({ requires }) => requires));
	return [...new Set(required.map(({ register }) => register))];
}

function read(database: DatabaseSync, id: SchemeId): SchemeCandidates {
	const rows = database
		.prepare(
			`SELECT s.rank, s.uscc, s.name, s.region FROM subjects s WHERE s.uscc IN (
				SELECT r.uscc FROM records r
					WHERE r.type = 'register' AND r.code IN (SELECT value FROM json_each(?)))`,
		)
		.all(JSON.stringify(registersOf(id))) as unknown as SchemeCandidate[];
	const inOrder = rows.toSorted(
		(a, b) =>
			a.region.localeCompare(b.region, 'en') ||
			byName.compare(a.name, b.name) ||
			a.uscc.localeCompare(b.uscc, 'en'),
	);
	return { inOrder, ranks: new Set(rows.map(({ rank }) => rank)) };
}

/** Gives the function that reads the candidates of a scheme, each scheme once. */
export function createCandidateReader(database: DatabaseSync): (id: SchemeId) => SchemeCandidates {
	const known = new Map<SchemeId, SchemeCandidates>();
	return (id) => {
		const candidates = known.get(id) ?? read(database, id);
		known.set(id, candidates);
		return candidates;
	};
}
