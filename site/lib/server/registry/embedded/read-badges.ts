// The badges of a subject, evaluated from what may be shown at that moment. An outcome is remembered
// until the clock may change it or something is withdrawn: a page asks for the same subject often.
import type { DatabaseSync } from 'node:sqlite';
import type { Badge, Uscc } from '@zhixin/api-client';
import { evaluateScheme } from '#lib/server/badges/evaluate-scheme.ts';
import type { SchemeFacts, SourceFacts } from '#lib/server/badges/scheme-facts.ts';
import { allSchemes } from '#lib/server/badges/schemes.ts';
import type { SubjectDetail } from '#lib/server/release/schema.ts';
import type { KnownWithdrawals } from '#lib/server/withdrawals/follow-withdrawals.ts';
import { prepared } from './prepared.ts';
import { type RecordRow, recordColumns, recordOf } from './record-rows.ts';
import type { ShownRelease } from './shown-release.ts';
import { staleAfter } from './sources.ts';

/** Gives the badges of a subject at this moment, one for each scheme; `undefined`: it is not shown. */
export type BadgeReader = (uscc: Uscc) => readonly Badge[] | undefined;

interface Remembered {
	readonly badges: readonly Badge[];
	readonly withdrawals: KnownWithdrawals;
	readonly from: number;
	readonly until: number;
}

interface EvaluatedRow {
	readonly name: string;
	readonly status: SchemeFacts['status'];
	readonly detail: string;
}

const mostRemembered = 20_000;
/** What is remembered is evaluated anew after so long: its `asOf` is what a reader is told. */
const longestRemembered = 60_000;

function readSources(database: DatabaseSync): SourceFacts[] {
	const sql = 'SELECT id, profile, code, collected_at, rhythm_days FROM sources ORDER BY position';
	return database
		.prepare(sql)
		.all()
		.map((row) => ({
			id: String(row.id),
			profile: String(row.profile),
			code: row.code === null ? null : String(row.code),
			collectedAt: String(row.collected_at),
			staleAfter: staleAfter(String(row.collected_at), Number(row.rhythm_days)),
		}));
}

function readFacts(
	{ database, recordIsShown, subjectIsShown }: ShownRelease,
	uscc: Uscc,
	sources: readonly SourceFacts[],
): SchemeFacts | undefined {
	const row = prepared(
		database,
		`SELECT s.name, s.status, s.detail FROM subjects s WHERE s.uscc = ? AND ${subjectIsShown}`,
	).get(uscc) as unknown as EvaluatedRow | undefined;
	if (row === undefined) return undefined;
	const records = prepared(
		database,
		`SELECT ${recordColumns} FROM records r JOIN sources o ON o.id = r.source_id
			WHERE r.uscc = ? AND r.type IN ('abnormal-operation', 'serious-dishonesty', 'register')
				AND ${recordIsShown}
			ORDER BY r.position`,
	).all(uscc) as unknown as RecordRow[];
	const { businessScope } = JSON.parse(row.detail) as SubjectDetail;
	const { name, status } = row;
	return { uscc, name, status, businessScope, records: records.map(recordOf), sources };
}

/** Gives the function that reads badges from a release. */
export function createBadgeReader(shown: ShownRelease, now: () => Date): BadgeReader {
	const sources = readSources(shown.database);
	const remembered = new Map<string, Remembered>();

	function evaluate(uscc: Uscc, withdrawals: KnownWithdrawals): Remembered | undefined {
		// Everything that ends ends on a full minute: within one, the same question has the same answer.
		const at = new Date(Math.floor(now().getTime() / longestRemembered) * longestRemembered);
		const facts = readFacts(shown, uscc, sources);
		if (facts === undefined) return undefined;
		const evaluations = allSchemes().map((scheme) => evaluateScheme(scheme, facts, at));
		const ends = evaluations.map(({ changesAt }) => changesAt?.getTime() ?? Infinity);
		const from = at.getTime();
		return {
			badges: evaluations.map(({ badge }) => badge),
			withdrawals,
			from,
			until: Math.min(from + longestRemembered, ...ends),
		};
	}

	return (uscc) => {
		const withdrawals = shown.withdrawals();
		const known = remembered.get(uscc);
		const at = now().getTime();
		if (known?.withdrawals === withdrawals && at >= known.from && at < known.until) {
			return known.badges;
		}
		remembered.delete(uscc);
		const evaluated = evaluate(uscc, withdrawals);
		if (evaluated === undefined) return undefined;
		const [oldest] = remembered.keys();
		if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
		remembered.set(uscc, evaluated);
		return evaluated.badges;
	};
}
