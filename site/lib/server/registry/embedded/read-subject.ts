// One subject with where each of its facts comes from.
import type { DatabaseSync } from 'node:sqlite';
import { type Subject, SubjectNotFoundError, type Uscc, usccDivision } from '@zhixin/api-client';
import { describeRegistrar } from '#lib/server/divisions/divisions.ts';
import type { SubjectDetail } from '#lib/server/release/schema.ts';
import { prepared } from './prepared.ts';
import { regionOf, type SubjectRow, subjectColumns } from './rows.ts';
import { provenanceOf, type SourceRow, sourceColumns } from './sources.ts';

interface WholeSubjectRow extends SubjectRow {
	readonly organisation_code: string;
	readonly registration_number: string | null;
	readonly detail: string;
}

/**
 * @throws {SubjectNotFoundError} when the release holds nothing under the code.
 */
export function readSubject(database: DatabaseSync, uscc: Uscc): Subject {
	const row = prepared(
		database,
		`SELECT ${subjectColumns}, s.organisation_code, s.registration_number, s.detail, ${sourceColumns}
			FROM subjects s JOIN sources o ON o.id = s.source_id WHERE s.uscc = ?`,
	).get(uscc) as unknown as (WholeSubjectRow & SourceRow) | undefined;
	if (row === undefined) throw new SubjectNotFoundError();
	const detail = JSON.parse(row.detail) as SubjectDetail;
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
		sections: [],
		badges: [],
		lookalikes: [],
		provenance: [provenanceOf(row)],
	};
}
