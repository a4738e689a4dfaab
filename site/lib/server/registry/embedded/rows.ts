// The rows of a release file as SQLite hands them out, and what they mean in the contract.
import type {
	Lookalike,
	Region,
	SubjectKind,
	SubjectStatus,
	SubjectSummary,
	Uscc,
} from '@zhixin/api-client';
import { describeRegistrar, resolveRegion } from '#lib/server/divisions/divisions.ts';

/** A row of `subjects` without its details. The build has checked every value in it. */
export interface SubjectRow {
	readonly rank: number;
	readonly uscc: Uscc;
	readonly name: string;
	readonly name_key: string;
	readonly kind: SubjectKind;
	readonly status: SubjectStatus | null;
	readonly region: string;
}

export const subjectColumns = 's.rank, s.uscc, s.name, s.name_key, s.kind, s.status, s.region';

/** Rows repeat a few hundred divisions. */
const regions = new Map<string, Region>();

/** The state itself, which is no division. */
function registrarAsRegion(code: string): Region {
	const { edition, name, ...names } = describeRegistrar(code);
	return { ...names, name: name ?? code };
}

/** The division of a row: one in force, or the whole country for what the state itself registers. */
export function regionOf(code: string): Region {
	const known = regions.get(code);
	if (known !== undefined) return known;
	const region = resolveRegion(code) ?? registrarAsRegion(code);
	regions.set(code, region);
	return region;
}

/** A row as the contract's identity of a subject. */
export function identityOf({ kind, name, region, status, uscc }: SubjectRow): Lookalike {
	return { uscc, name, kind, status, region: regionOf(region) };
}

/** A row as the contract's summary, with why it was found. */
export function summaryOf(row: SubjectRow, match: SubjectSummary['match']): SubjectSummary {
	return { ...identityOf(row), match, badges: [], lookalikes: [] };
}
