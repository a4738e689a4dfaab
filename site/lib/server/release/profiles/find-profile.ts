// Which profile reads the files of a source, and what becomes of its rows.

import type { RecordType } from '@zhixin/api-client';
import { asUscc } from '@zhixin/api-client/identifiers';
import { type CataloguePlace, catalogueItemOf } from '#lib/server/catalogue/catalogue-items.ts';
import { gradeOf } from '#lib/server/catalogue/grades.ts';
import { listOf } from '#lib/server/catalogue/lists.ts';
import { registerOf } from '#lib/server/catalogue/registers.ts';
import { finishRecord, type RecordSource } from '../finish-record.ts';
import type { ManifestSource } from '../manifest.ts';
import { ReleaseError } from '../release-error.ts';
import type { StagedOrigin, StagedRecord } from '../staged-record.ts';
import { abnormalOperation } from './abnormal-operation.ts';
import { act } from './act.ts';
import { commitment } from './commitment.ts';
import { gradeProfile } from './grade.ts';
import { licence } from './licence.ts';
import { listed } from './listed.ts';
import { origins } from './origins.ts';
import { penalty } from './penalty.ts';
import type { ImportedSubject, Profile, RowOutcome } from './profile.ts';
import type { RecordDraft } from './record-profile.ts';
import { registerProfile } from './register.ts';
import { registration } from './registration.ts';

/** A row that was taken, by what it becomes. */
export type ImportedRow =
	| { readonly kind: 'subject'; readonly subject: ImportedSubject }
	| { readonly kind: 'record'; readonly record: StagedRecord }
	/** A record whose subject is named and has no code: matched when all files are read. */
	| { readonly kind: 'unmatched'; readonly draft: RecordDraft }
	| { readonly kind: 'origins'; readonly origins: readonly StagedOrigin[] };

/** What a source's files are read with. */
export interface SourceProfile extends Profile<string, ImportedRow> {
	/** Finishes a draft when its subject was found. */
	finish(draft: RecordDraft, uscc: string): RowOutcome<StagedRecord>;
}

type RecordEntry = Exclude<ManifestSource, { profile: 'registration' | 'origins' }>;

function refuse(source: ManifestSource, sentence: string): ReleaseError {
	return new ReleaseError(`Source ${source.id}: ${sentence}`);
}

function findList(source: Extract<ManifestSource, { listCode: string }>) {
	const list = listOf(source.listCode);
	if (list === undefined) {
		throw refuse(source, `there is no list ${source.listCode} in data/lists.yaml; add it there.`);
	}
	if (list.persons) {
		throw refuse(source, `the list ${list.code} names natural persons and is never imported.`);
	}
	if (list.type === source.profile) return list;
	throw refuse(source, `the list ${list.code} is of profile "${list.type}".`);
}

function findRecordProfile(source: RecordEntry): {
	readonly code: string | null;
	readonly profile: Profile<string, RecordDraft>;
} {
	switch (source.profile) {
		case 'licence':
			return { code: null, profile: licence };
		case 'penalty':
			return { code: null, profile: penalty };
		case 'act':
			return { code: null, profile: act };
		case 'abnormal-operation':
			return { code: null, profile: abnormalOperation };
		case 'commitment':
			return { code: null, profile: commitment };
		case 'serious-dishonesty':
		case 'honour': {
			const list = findList(source);
			return { code: list.code, profile: listed(list) };
		}
		case 'grade': {
			const grade = gradeOf(source.gradeCode);
			if (grade !== undefined) return { code: grade.code, profile: gradeProfile(grade) };
			throw refuse(source, `there is no grade ${source.gradeCode} in data/grades.yaml.`);
		}
		case 'register': {
			const register = registerOf(source.registerCode);
			if (register !== undefined) {
				return { code: register.code, profile: registerProfile(register) };
			}
			throw refuse(source, `there is no register ${source.registerCode} in data/registers.yaml.`);
		}
	}
}

function taken<Row, Kind extends ImportedRow>(
	outcome: RowOutcome<Row>,
	wrap: (row: Row) => Kind,
): RowOutcome<ImportedRow> {
	return outcome.outcome === 'taken' ? { ...outcome, row: wrap(outcome.row) } : outcome;
}

function neverFinish(): never {
	throw new TypeError('only records are finished');
}

function recordSource(entry: RecordEntry, code: string | null, now: Date): RecordSource {
	// A file has one or a few types; the catalogue is asked once for each.
	const places = new Map<RecordType, CataloguePlace | undefined>();
	return {
		code,
		department: entry.department,
		now,
		placeOf(type) {
			if (!places.has(type)) places.set(type, catalogueItemOf(type, code));
			return places.get(type);
		},
	};
}

function readRecords(entry: RecordEntry, now: Date): SourceProfile {
	const { code, profile } = findRecordProfile(entry);
	const source = recordSource(entry, code, now);
	const finish = (draft: RecordDraft, text: string): RowOutcome<StagedRecord> => {
		const uscc = asUscc(text);
		if (uscc === undefined) throw new TypeError(`${text} is no code`);
		return finishRecord(draft, uscc, source);
	};
	return {
		...profile,
		finish,
		readRow(fields) {
			const read = profile.readRow(fields);
			if (read.outcome !== 'taken') return read;
			const { row: draft, warnings } = read;
			if (draft.uscc === null) return { ...read, row: { kind: 'unmatched', draft } };
			const finished = finishRecord(draft, draft.uscc, source);
			return taken(
				finished.outcome === 'taken'
					? { ...finished, warnings: [...warnings, ...finished.warnings] }
					: finished,
				(record) => ({ kind: 'record', record }),
			);
		},
	};
}

/**
 * Finds the profile of a source. Throws a ReleaseError that names the list, grade or register when
 * the manifest names one that `data/` does not have, or a list of natural persons.
 */
export function findProfile(source: ManifestSource, now: Date): SourceProfile {
	switch (source.profile) {
		case 'registration':
			return {
				...registration,
				finish: neverFinish,
				readRow: (fields) =>
					taken(registration.readRow(fields), (subject) => ({ kind: 'subject', subject })),
			};
		case 'origins':
			return {
				...origins,
				finish: neverFinish,
				readRow: (fields) =>
					taken(origins.readRow(fields), (found) => ({ kind: 'origins', origins: found })),
			};
		default:
			return readRecords(source, now);
	}
}
