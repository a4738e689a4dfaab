// One subject with where each of its facts comes from.
import {
	type Provenance,
	type RecordType,
	type Subject,
	SubjectNotFoundError,
	type Uscc,
	usccDivision,
} from '@zhixin/api-client';
import { describeRegistrar } from '#lib/server/divisions/divisions.ts';
import type { SubjectDetail } from '#lib/server/release/schema.ts';
import { prepared } from './prepared.ts';
import { regionOf, type SubjectRow, subjectColumns } from './rows.ts';
import type { ShownRelease } from './shown-release.ts';
import { provenanceOf, type SourceRow, sourceColumns } from './sources.ts';

interface WholeSubjectRow extends SubjectRow {
	readonly organisation_code: string;
	readonly registration_number: string | null;
	readonly detail: string;
	readonly profile: string;
}

/**
 * Where a subject's name comes from: its registration; or, when only records name it, the source
 * of the first one that is shown, for the source of another would say what that one was.
 */
function provenance(
	{ database, recordIsShown }: ShownRelease,
	row: WholeSubjectRow & SourceRow,
	firstType: RecordType | undefined,
): Provenance[] {
	if (row.profile === 'registration' || firstType === undefined) return [provenanceOf(row)];
	const first = prepared(
		database,
		`SELECT ${sourceColumns} FROM records r JOIN sources o ON o.id = r.source_id
			WHERE r.uscc = ? AND r.type = ? AND ${recordIsShown} ORDER BY r.position LIMIT 1`,
	).get(row.uscc, firstType) as unknown as SourceRow | undefined;
	return [provenanceOf(first ?? row)];
}

/**
 * @throws {SubjectNotFoundError} when the release shows nothing under the code.
 */
export function readSubject(shown: ShownRelease, uscc: Uscc): Omit<Subject, 'lookalikes'> {
	const row = prepared(
		shown.database,
		`SELECT ${subjectColumns}, s.organisation_code, s.registration_number, s.detail, o.profile,
				${sourceColumns}
			FROM subjects s JOIN sources o ON o.id = s.source_id
			WHERE s.uscc = ? AND ${shown.subjectIsShown}`,
	).get(uscc) as unknown as (WholeSubjectRow & SourceRow) | undefined;
	if (row === undefined) throw new SubjectNotFoundError();
	const detail = JSON.parse(row.detail) as SubjectDetail;
	const counts = shown.count(uscc);
	const [firstType] = counts.keys();
	return {
		uscc: row.uscc,
		name: row.name,
		kind: row.kind,
		status: row.status,
		region: regionOf(row.region),
		organisationCode: row.organisation_code,
		registrationNumber: row.registration_number,
		...detail,
		registrarDivision: describeRegistrar(usccDivision(row.uscc)),
		sections: Array.from(counts, ([type, count]) => ({ type, count })),
		badges: [],
		provenance: provenance(shown, row, firstType),
	};
}
