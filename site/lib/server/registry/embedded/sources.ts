// The sources of a release, and the day after which each may be out of date.
import type { Provenance, Source } from '@zhixin/api-client';

/** A row of `sources`. */
export interface SourceRow {
	readonly source_id: string;
	readonly source_name: string;
	readonly department: string;
	readonly url: string | null;
	readonly collected_at: string;
	readonly rhythm_days: number;
}

export const sourceColumns = `o.id AS source_id, o.name AS source_name, o.department, o.url,
	o.collected_at, o.rhythm_days`;

const dayInMilliseconds = 86_400_000;

/** The last day on which a source collected then is within its own rhythm, `YYYY-MM-DD`. */
export function staleAfter(collectedAt: string, rhythmDays: number): string {
	return new Date(Date.parse(collectedAt) + rhythmDays * dayInMilliseconds)
		.toISOString()
		.slice(0, 10);
}

/** A source as the contract shows it behind a record. */
export function sourceOf(row: SourceRow): Source {
	return {
		id: row.source_id,
		name: row.source_name,
		department: row.department,
		url: row.url,
		collectedAt: row.collected_at,
	};
}

/** A source as the contract shows it behind a subject. */
export function provenanceOf(row: SourceRow): Provenance {
	return { ...sourceOf(row), staleAfter: staleAfter(row.collected_at, row.rhythm_days) };
}
